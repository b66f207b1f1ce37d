//! Helpers of the tests in `tests/`, and the examples of the README.

pub mod fault;
pub mod support;

#[doc = include_str!("../../README.md")]
mod readme {}

/// The documentation of the macros.
#[cfg(doctest)]
mod macros {
    #[doc = include_str!("../../macros/README.md")]
    mod readme {}
    #[doc = include_str!("../../macros/docs/api.md")]
    mod api {}
    #[doc = include_str!("../../macros/docs/client.md")]
    mod client {}
    #[doc = include_str!("../../macros/docs/endpoint.md")]
    mod endpoint {}
    #[doc = include_str!("../../macros/docs/event.md")]
    mod event {}
    #[doc = include_str!("../../macros/docs/page.md")]
    mod page {}
    #[doc = include_str!("../../macros/docs/param.md")]
    mod param {}
    #[doc = include_str!("../../macros/docs/response.md")]
    mod response {}
}

/// Reference pages of the Losant API, whose examples are also those of the endpoints.
#[cfg(all(doctest, feature = "reference"))]
mod reference;

/// Guides in `docs/`. Their examples are compiled, and run if possible.
#[cfg(doctest)]
mod pages {
    #[doc = include_str!("../../docs/use-it.md")]
    mod use_it {}
    #[doc = include_str!("../../docs/test-your-application.md")]
    mod test_your_application {}
    #[doc = include_str!("../../docs/your-own-transport.md")]
    mod your_own_transport {}
    #[doc = include_str!("../../docs/coming-from.md")]
    mod coming_from {}
    #[doc = include_str!("../../docs/compatibility.md")]
    mod compatibility {}
    #[doc = include_str!("../../docs/browsers.md")]
    mod browsers {}
    #[doc = include_str!("../../docs/features.md")]
    mod features {}
    #[doc = include_str!("../../docs/promises.md")]
    mod promises {}
    #[doc = include_str!("../../docs/authentication.md")]
    mod authentication {}
    #[doc = include_str!("../../docs/params-and-bodies.md")]
    mod params_and_bodies {}
    #[doc = include_str!("../../docs/responses-and-errors.md")]
    mod responses_and_errors {}
    #[doc = include_str!("../../docs/openapi.md")]
    mod openapi {}
    #[doc = include_str!("../../docs/drift.md")]
    mod drift {}
    #[doc = include_str!("../../docs/pages-streams-files.md")]
    mod pages_streams_files {}
    #[doc = include_str!("../../docs/limits.md")]
    mod limits {}
}
