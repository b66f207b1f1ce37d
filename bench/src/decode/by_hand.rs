//! What one writes by hand: `serde_json`, and around it as much as the framing needs.

use bytes::{Bytes, BytesMut};
use memchr::{memchr, memmem};

use super::answers::{self, Change, Device, Devices, pieces};
use crate::input::Stats;

pub(super) fn counts() -> usize {
    let counts: Stats = serde_json::from_slice(&answers::COUNTS).expect("counts");
    counts.len()
}

pub(super) fn page() -> usize {
    let page: Devices = serde_json::from_slice(&answers::PAGE).expect("a page");
    page.items.iter().map(Device::weight).sum()
}

/// Page after page, until there are as many devices as there should be.
pub(super) fn items() -> usize {
    let (mut seen, mut weight) = (0, 0);
    for page in answers::PAGES.iter() {
        let page: Devices = serde_json::from_slice(page).expect("a page");
        seen += page.items.len() as u64;
        weight += page.items.iter().map(Device::weight).sum::<usize>();
        if seen >= page.total_count {
            break;
        }
    }
    weight
}

/// Events end with a blank line, and may have several lines of data.
pub(super) fn events() -> usize {
    let (mut rest, mut weight) = (Vec::new(), 0);
    for piece in pieces(&answers::EVENTS) {
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
    pieces(&answers::LINES)
        .map(|piece| lines.take(&piece))
        .sum()
}

/// Lines of JSON that come in pieces. Ours gives the pieces; its user splits them like this, too.
#[derive(Default)]
pub(super) struct Lines(Vec<u8>);

impl Lines {
    /// Decodes the lines that are whole, and keeps the rest for the next piece.
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

/// Into memory.
pub(super) fn download() -> usize {
    let mut whole = BytesMut::new();
    for piece in pieces(&answers::FILE) {
        whole.extend_from_slice(&piece);
    }
    whole.freeze().len()
}
