//! Other crates that turn declarations into requests, each as its documentation shows it.

use super::Contender;

mod conjure;
mod pincer;
mod progenitor;

/// All of them.
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
    ]
}
