//! The parts of a call that do not depend on its endpoint.

use std::fmt;

use super::Options;
use crate::client::Core;
use crate::erased;
use crate::route::Route;
use crate::value::{Payloads, Value};
use restrait_grammar::Location;

/// Everything in a call except for the values of its params.
pub struct CallBase<'a> {
    pub(crate) core: &'a Core,
    pub(crate) route: &'static Route,
    /// The settings of this call.
    pub options: Options,
}

/// A type-erased call with `N` params.
pub type ErasedCall<'a, const N: usize> = erased::ErasedCall<'a, CallBase<'a>, N>;

/// A type-erased call with any number of params.
pub type ErasedSlice<'a> = erased::Erased<CallBase<'a>, [Value<'a>]>;

/// Creates a call without values.
#[must_use]
pub(crate) fn erased<'a, const N: usize>(
    core: &'a Core,
    route: &'static Route,
) -> ErasedCall<'a, N> {
    ErasedCall::new(CallBase {
        core,
        route,
        options: Options::default(),
    })
}

/// A borrowed view of a call.
#[derive(Clone, Copy)]
pub struct CallView<'c> {
    pub(crate) core: &'c Core,
    pub(crate) route: &'static Route,
    pub(crate) options: &'c Options,
    pub(crate) payloads: &'c Payloads,
    pub(crate) values: &'c [Value<'c>],
}

impl ErasedSlice<'_> {
    /// Returns a view of the call.
    #[inline]
    #[must_use]
    pub fn view(&self) -> CallView<'_> {
        CallView {
            core: self.base.core,
            route: self.base.route,
            options: &self.base.options,
            payloads: &self.payloads,
            values: &self.values,
        }
    }
}

#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
impl CallView<'_> {
    /// Returns what a thread that waits for the call has to know.
    pub(crate) fn waiting(&self) -> crate::wait::Waiting {
        let client = &self.core.policy().settings;
        let own = self.options.settings(client, self.route);
        crate::wait::Waiting {
            route: Some(self.route),
            timeout: Some(own.map_or(client.timeout, |settings| settings.timeout)),
        }
    }
}

impl fmt::Debug for CallView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.route.method(), self.route.path())?;
        let mut params = f.debug_map();
        for (index, (wire, value)) in self.route.params().zip(self.values).enumerate() {
            if let Some(payload) = self.payloads.get(index) {
                params.entry(&format_args!("{}", wire.name), payload);
                continue;
            }
            if value.is_absent() {
                continue;
            }
            let shown: &dyn fmt::Debug = if is_shown(wire.location) {
                value
            } else {
                &OMITTED
            };
            params.entry(&format_args!("{}", wire.name), shown);
        }
        params.finish()
    }
}

/// The text in place of a value that `Debug` does not show.
const OMITTED: fmt::Arguments<'static> = format_args!("..");

/// Returns `true` if `Debug` shows the values of params in this location that are not secret. Headers
/// and bodies often contain credentials that are not declared secret. Cookies are secret by default.
const fn is_shown(location: Location) -> bool {
    match location {
        Location::Path | Location::Query | Location::Cookie => true,
        Location::Header | Location::Body | Location::Form | Location::Multipart => false,
    }
}
