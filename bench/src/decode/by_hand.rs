//! Hand-written decoding: `serde_json` with the necessary framing.

use bytes::{Bytes, BytesMut};
use memchr::{memchr, memmem};

use super::bodies::{self, Change, Device, Devices, pieces};
use crate::input::Stats;

pub(super) fn counts() -> usize {
    let counts: Stats = serde_json::from_slice(&bodies::COUNTS).expect("counts");
    counts.len()
}

pub(super) fn page() -> usize {
    let page: Devices = serde_json::from_slice(&bodies::PAGE).expect("a page");
    page.items.iter().map(Device::weight).sum()
}

/// Reads pages until all devices were read.
pub(super) fn items() -> usize {
    let (mut seen, mut weight) = (0, 0);
    for page in bodies::PAGES.iter() {
        let page: Devices = serde_json::from_slice(page).expect("a page");
        seen += page.items.len() as u64;
        weight += page.items.iter().map(Device::weight).sum::<usize>();
        if seen >= page.total_count {
            break;
        }
    }
    weight
}

/// Reads events, which end with a blank line and can have several data lines.
pub(super) fn events() -> usize {
    let (mut rest, mut weight) = (Vec::new(), 0);
    for piece in pieces(&bodies::EVENTS) {
        rest.extend_from_slice(&piece);
        let mut done = 0;
        while let Some(length) = memmem::find(&rest[done..], b"\n\n") {
            let event = str::from_utf8(&rest[done..done + length]).expect("text");
            done += length + 2;
            let mut data = String::new();
            for line in event.lines() {
                if let Some(text) = line.strip_prefix("data:") {
                    if !data.is_empty() {
                        data.push('\n');
                    }
                    data.push_str(text.strip_prefix(' ').unwrap_or(text));
                }
            }
            let change: Change = serde_json::from_str(&data).expect("a change");
            weight += change.weight();
        }
        rest.drain(..done);
    }
    weight
}

pub(super) fn lines() -> usize {
    let mut lines = Lines::default();
    pieces(&bodies::LINES).map(|piece| lines.take(&piece)).sum()
}

/// A buffer for JSON Lines in chunks. Users of restrait split chunks in the same way.
#[derive(Default)]
pub(super) struct Lines(Vec<u8>);

impl Lines {
    /// Decodes complete lines and keeps the rest for the next chunk.
    pub(super) fn take(&mut self, piece: &Bytes) -> usize {
        let Self(rest) = self;
        rest.extend_from_slice(piece);
        let (mut done, mut weight) = (0, 0);
        while let Some(length) = memchr(b'\n', &rest[done..]) {
            let line = &rest[done..done + length];
            let change: Change = serde_json::from_slice(line).expect("a change");
            weight += change.weight();
            done += length + 1;
        }
        rest.drain(..done);
        weight
    }
}

/// Downloads into memory.
pub(super) fn download() -> usize {
    let mut whole = BytesMut::new();
    for piece in pieces(&bodies::FILE) {
        whole.extend_from_slice(&piece);
    }
    whole.freeze().len()
}
