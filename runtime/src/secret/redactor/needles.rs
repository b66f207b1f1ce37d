//! The secrets that are searched for, without regard to encodings.

use std::ops::Range;

/// The length of a probe in bytes, and the minimum length of a secret.
pub(super) const PROBE: usize = 8;

/// The minimum length of a secret's beginning at the end of a truncated text.
pub(super) const MIN_TRUNCATED: usize = 3;

/// Secrets, with an index of their parts.
///
/// Each secret is cut into parts of [`PROBE`] bytes. Each of them is found wherever it occurs, and
/// then extended in both directions. So the first 8 bytes of a secret are found, and any 15 bytes.
pub(super) struct Needles {
    /// The secrets, [folded].
    secrets: Vec<Vec<u8>>,
    /// The parts of the secrets, ordered by their bytes.
    probes: Vec<Probe>,
    /// A bit for each pair of bytes, set if a probe begins with it.
    beginnings: Vec<u64>,
}

/// A part of a secret.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Probe {
    bytes: [u8; PROBE],
    /// The index of the secret.
    secret: usize,
    offset: usize,
}

impl Needles {
    /// Returns `None` if no secret is long enough to search for.
    pub(super) fn new<'a>(secrets: impl Iterator<Item = &'a str>) -> Option<Self> {
        let mut folded_secrets = Vec::new();
        for secret in secrets.filter(|secret| secret.len() >= PROBE) {
            folded_secrets.push(folded(secret.as_bytes()));
            if !secret.is_ascii() {
                // UTF-16 of ASCII is found without its zeros.
                let units = || secret.encode_utf16();
                let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
                let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
                folded_secrets.extend([folded(&little), folded(&big)]);
            }
        }
        let secrets = folded_secrets;
        if secrets.is_empty() {
            return None;
        }
        let mut probes = Vec::new();
        for (number, secret) in secrets.iter().enumerate() {
            let (parts, _) = secret.as_chunks::<PROBE>();
            probes.extend(parts.iter().enumerate().map(|(index, bytes)| Probe {
                bytes: *bytes,
                secret: number,
                offset: index * PROBE,
            }));
        }
        probes.sort_unstable();
        // The first position of equal parts is enough. More would make the search slow.
        probes.dedup_by(|next, probe| (next.bytes, next.secret) == (probe.bytes, probe.secret));
        let mut beginnings = vec![0; 1 << 10];
        for probe in &probes {
            let (word, bit) = beginning(&probe.bytes);
            if let Some(word) = beginnings.get_mut(word) {
                *word |= bit;
            }
        }
        Some(Self {
            secrets,
            probes,
            beginnings,
        })
    }

    /// Returns the ranges of a text that contain parts of secrets.
    ///
    /// If the text `may_end_early`, a short beginning of a secret at its end is found, too.
    pub(super) fn find(&self, text: &[u8], may_end_early: bool) -> Vec<Range<usize>> {
        let text = folded(text);
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut done = 0;
        for (at, window) in text.windows(PROBE).enumerate() {
            let (word, bit) = beginning(window);
            let may_match = self
                .beginnings
                .get(word)
                .is_some_and(|word| word & bit != 0);
            if at < done || !may_match {
                continue;
            }
            let earlier = done;
            // Secrets may share a part, such as the prefix of a vendor's keys.
            for probe in self.probes_of(window) {
                let range = self.extend(&text, earlier, at, probe);
                done = done.max(range.end);
                found.push(range);
            }
        }
        let rest = text.get(done..).unwrap_or_default();
        if may_end_early && let Some(length) = self.truncated_length(rest) {
            found.push(text.len() - length..text.len());
        }
        found
    }

    /// Returns the probes with these bytes.
    fn probes_of(&self, bytes: &[u8]) -> impl Iterator<Item = &Probe> {
        let start = self
            .probes
            .partition_point(|probe| probe.bytes.as_slice() < bytes);
        let probes = self.probes.iter().skip(start);
        probes.take_while(move |probe| probe.bytes.as_slice() == bytes)
    }

    /// Extends a match of a probe in both directions, but not to before `start`.
    fn extend(&self, text: &[u8], start: usize, at: usize, probe: &Probe) -> Range<usize> {
        let secret = self.secrets.get(probe.secret).map(Vec::as_slice);
        let secret = secret.unwrap_or_default();
        let before = text.get(start..at).unwrap_or_default();
        let after = text.get(at..).unwrap_or_default();
        let (secret_before, secret_after) =
            secret.split_at_checked(probe.offset).unwrap_or_default();
        let same = |(one, other): &(&u8, &u8)| one == other;
        let before = before.iter().rev().zip(secret_before.iter().rev());
        let after = after.iter().zip(secret_after);
        at - before.take_while(same).count()..at + after.take_while(same).count()
    }

    /// Returns the length of a secret's beginning at the end of the text.
    fn truncated_length(&self, text: &[u8]) -> Option<usize> {
        let max_length = PROBE.min(text.len());
        let mut lengths = (MIN_TRUNCATED..=max_length).rev();
        lengths.find(|length| {
            let end = text.get(text.len() - length..).unwrap_or_default();
            self.secrets.iter().any(|secret| secret.starts_with(end))
        })
    }
}

/// Returns the position of the bit for the first two bytes.
fn beginning(bytes: &[u8]) -> (usize, u64) {
    let pair = match bytes {
        [first, second, ..] => u16::from_le_bytes([*first, *second]),
        _ => 0,
    };
    (usize::from(pair >> 6), 1 << (pair & 63))
}

/// Converts a text to lower case, with `+` for a space, as forms encode it.
fn folded(text: &[u8]) -> Vec<u8> {
    let fold = |byte: &u8| match byte {
        b' ' => b'+',
        byte => byte.to_ascii_lowercase(),
    };
    text.iter().map(fold).collect()
}
