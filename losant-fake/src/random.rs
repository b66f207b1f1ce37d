//! Deterministic pseudo-random numbers.

/// A pseudo-random value that depends only on its seed and on the inputs that were mixed in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Random(u64);

impl Random {
    /// Creates a value from a seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(mix(seed))
    }

    /// Mixes in a number.
    pub(crate) fn with(self, number: u64) -> Self {
        Self(mix(self.0.rotate_left(23) ^ mix(number)))
    }

    /// Mixes in a text.
    pub(crate) fn with_text(self, text: &str) -> Self {
        text.bytes()
            .fold(self, |random, byte| random.with(byte.into()))
    }

    /// Returns a number below `limit`, or 0 if `limit` is 0.
    pub(crate) fn below(self, limit: u64) -> u64 {
        self.0.checked_rem(limit).unwrap_or(0)
    }
}

/// One step of the `SplitMix64` generator.
fn mix(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}
