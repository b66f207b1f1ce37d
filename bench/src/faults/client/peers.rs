//! Other crates.

use super::{Client, Device, Failure, KEY, Outcome, TOKEN, Tag};

mod better_fetch;
mod conjure;
mod pincer;
mod progenitor;

pub(super) fn all() -> Vec<Client> {
    vec![
        Client {
            name: "conjure",
            call: conjure::call,
        },
        Client {
            name: "pincer",
            call: pincer::call,
        },
        Client {
            name: "progenitor",
            call: progenitor::call,
        },
        Client {
            name: "better-fetch",
            call: better_fetch::call,
        },
    ]
}
