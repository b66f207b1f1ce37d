//! Helpers of the tests in `tests/`, and the examples of the README.

pub mod fault;
pub mod support;

#[doc = include_str!("../../README.md")]
mod readme {}

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

    /// Reference pages of the Losant API.
    mod reference {
        #[doc = include_str!("../../docs/reference/application.md")]
        mod application {}
        #[doc = include_str!("../../docs/reference/auth.md")]
        mod auth {}
        #[doc = include_str!("../../docs/reference/device.md")]
        mod device {}
        #[doc = include_str!("../../docs/reference/devices.md")]
        mod devices {}
        #[doc = include_str!("../../docs/reference/file.md")]
        mod file {}
        #[doc = include_str!("../../docs/reference/instance-org.md")]
        mod instance_org {}
    }
}
