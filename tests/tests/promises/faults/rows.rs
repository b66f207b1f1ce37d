//! Faults with their expected results.

#![expect(clippy::too_many_lines, reason = "tables are long")]

use std::time::Duration;

use restrait_tests::fault::{Reply, Script};

use super::DEADLINE;
use super::row::{CallResult, Row};
use crate::things::JSON;

mod cut_short;
mod documents;
mod echoes;
mod frames;
mod handshakes;
mod heads;
mod lengths_and_chunks;
mod redirects;
mod slow;
mod statuses;
mod streams;

/// Returns all faults.
pub fn all() -> Vec<Row> {
    [
        cut_short::cut_short(),
        slow::slow(),
        heads::heads(),
        lengths_and_chunks::lengths_and_chunks(),
        statuses::statuses(),
        redirects::redirects(),
        documents::documents(),
        echoes::echoes(),
        streams::resets_and_goaways(),
        streams::bodies(),
        streams::connections(),
        frames::invalid_headers(),
        frames::invalid_frames(),
        frames::floods(),
        handshakes::certificates(),
        handshakes::handshakes(),
        handshakes::openings(),
    ]
    .concat()
}

fn write(bytes: impl AsRef<[u8]>) -> Script {
    Script::new().write(bytes)
}

fn reply(status: u16, headers: &[&str], body: impl AsRef<[u8]>) -> Script {
    Script::new().reply(&Reply::new(status, headers, body))
}

fn reply_json(body: &str) -> Script {
    Script::new().reply(&Reply::json(body))
}
