//! Other crates that generate requests from declarations, used as their documentation shows.

use super::Contender;

mod better_fetch;
mod conjure;
mod pincer;
mod progenitor;

/// Returns all other crates.
pub(super) fn all() -> Vec<Contender> {
    let contender = |name, build, call| Contender {
        name,
        build: Some(build),
        call: Some(call),
    };
    vec![
        contender("conjure", conjure::build, conjure::call),
        contender("pincer", pincer::build, pincer::call),
        contender("progenitor", progenitor::build, progenitor::call),
        contender("better-fetch", better_fetch::build, better_fetch::call),
    ]
}
