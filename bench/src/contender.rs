//! The measured implementations. All of them build the same request from the same input.

use std::pin::Pin;

use crate::input::Input;

mod hand;
mod hyper;
mod limit;
mod ours;
#[cfg(feature = "peers")]
mod peer;

pub(crate) use hand::segment;

/// Builds one request, which ends in the sink.
pub(crate) type Build = Box<dyn Fn(&Input<'_>)>;

/// Makes a call and returns the number of decoded values.
pub(crate) type Call = Box<dyn Fn(&'static Input<'static>) -> Counted + Send + Sync>;

/// The future of a call.
pub(crate) type Counted = Pin<Box<dyn Future<Output = usize> + Send>>;

/// An implementation of the endpoint. Clients are created outside of the measurement.
pub(crate) struct Contender {
    pub(crate) name: &'static str,
    pub(crate) build: Option<fn(base: &str) -> Build>,
    pub(crate) call: Option<fn(base: &str) -> Call>,
}

/// Name of the baseline for all ratios.
pub(crate) const BASELINE: &str = "hand";

/// Returns all implementations, the baseline first.
pub(crate) fn all() -> Vec<Contender> {
    let both = |name, build, call| Contender {
        name,
        build: Some(build),
        call: Some(call),
    };
    let build = |name, build| Contender {
        name,
        build: Some(build),
        call: None,
    };
    let all = vec![
        both(BASELINE, hand::build, hand::call),
        build("hand-unencoded", hand::build_unencoded),
        both("hand-hyper", hyper::build, hyper::call),
        both("limit-reqwest", limit::to_reqwest, limit::through_reqwest),
        both("limit-http", limit::to_http, limit::through_hyper),
        build("limit-url-parse", limit::url_parse),
        both("restrait-reqwest", ours::to_reqwest, ours::through_reqwest),
        both("restrait-hyper", ours::to_http, ours::through_hyper),
        build("restrait-future", ours::to_future),
        #[cfg(feature = "losant")]
        Contender {
            name: "restrait-losant",
            build: None,
            call: Some(ours::losant),
        },
    ];
    #[cfg(feature = "peers")]
    let all = all.into_iter().chain(peer::all()).collect();
    all
}

/// Returns the implementation with this name.
pub(crate) fn named(name: &str) -> Option<Contender> {
    all().into_iter().find(|contender| contender.name == name)
}
