//! What every call consists of, whatever its endpoint.

use std::fmt;

use super::Options;
use crate::client::Core;
use crate::erased;
use crate::route::Route;
use crate::value::{Payloads, Value};
use restrait_grammar::Location;

/// All of a call but the values of its params.
pub struct Head<'a> {
    pub(crate) core: &'a Core,
    pub(crate) route: &'static Route,
    /// What the caller says beside the params.
    pub options: Options,
}

/// A call without its type, as the call of an endpoint with `N` params contains it.
pub type ErasedCall<'a, const N: usize> = erased::ErasedCall<'a, Head<'a>, N>;

/// A call without its type, whatever the number of its params.
pub type ErasedSlice<'a> = erased::Erased<Head<'a>, [Value<'a>]>;

/// A call without values.
#[must_use]
pub(crate) fn erased<'a, const N: usize>(
    core: &'a Core,
    route: &'static Route,
) -> ErasedCall<'a, N> {
    ErasedCall::new(Head {
        core,
        route,
        options: Options::default(),
    })
}

/// A call that is looked at, however its values are kept.
#[derive(Clone, Copy)]
pub struct CallView<'c> {
    pub(crate) core: &'c Core,
    pub(crate) route: &'static Route,
    pub(crate) options: &'c Options,
    pub(crate) payloads: &'c Payloads,
    pub(crate) values: &'c [Value<'c>],
}

impl ErasedSlice<'_> {
    /// The call as it is looked at.
    #[inline]
    #[must_use]
    pub fn view(&self) -> CallView<'_> {
        CallView {
            core: self.head.core,
            route: self.head.route,
            options: &self.head.options,
            payloads: &self.payloads,
            values: &self.values,
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
            // A header may be a secret, and nobody can tell by its name.
            if wire.location == Location::Header && !value.is_absent() {
                params.entry(&format_args!("{}", wire.name), &format_args!(".."));
            } else if !value.is_absent() {
                params.entry(&format_args!("{}", wire.name), value);
            }
        }
        params.finish()
    }
}
