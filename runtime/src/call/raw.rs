//! What every call consists of, whatever its endpoint.

use std::fmt;

use super::Options;
use crate::client::Core;
use crate::value::Value;
use crate::{Location, Route};

/// A call without its type: a client, a route, and the values so far.
///
/// Endpoints hold it with an array of their params' number; everything that is not generated
/// works on the slice.
pub struct Raw<'a, V: ?Sized = [Value<'a>]> {
    pub(crate) core: &'a Core,
    pub(crate) route: &'static Route,
    /// What the caller says beside the params.
    pub options: Options,
    pub(crate) values: V,
}

/// A call without its type, as an endpoint with `N` params holds it.
pub type Values<'a, const N: usize> = Raw<'a, [Value<'a>; N]>;

/// A call without values.
#[must_use]
pub(crate) fn raw<'a, const N: usize>(core: &'a Core, route: &'static Route) -> Values<'a, N> {
    Raw {
        core,
        route,
        options: Options::default(),
        values: [const { Value::absent() }; N],
    }
}

impl<'a, const N: usize> Values<'a, N> {
    /// The call with this value of the param at `index`.
    ///
    /// Each setter of each endpoint has this in it, so there is no dropping here, and the call is
    /// taken apart, so that it can stay in registers.
    #[inline]
    #[must_use]
    pub fn with(self, index: usize, value: Value<'a>) -> Self {
        let Self {
            core,
            route,
            options,
            mut values,
        } = self;
        if let Some(place) = values.get_mut(index) {
            // Nothing but this value is shown to a function.
            let mut before = std::mem::replace(place, value);
            if !before.is_absent() {
                clear(&mut before);
            }
            std::mem::forget(before);
        }
        Self {
            core,
            route,
            options,
            values,
        }
    }
}

impl Raw<'_> {
    /// Drops the values and what was said, so that nothing is left to be dropped.
    pub(super) fn clear(&mut self) {
        self.options = Options::default();
        for value in &mut self.values {
            *value = Value::absent();
        }
    }
}

/// Drops a value that was set before. As in [`quiet`](crate::quiet), it says that it does not
/// unwind.
#[cold]
#[inline(never)]
extern "C" fn clear(place: &mut Value<'_>) {
    *place = Value::absent();
}

impl fmt::Debug for Raw<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.route.method(), self.route.path())?;
        let mut params = f.debug_map();
        for (wire, value) in self.route.params().zip(&self.values) {
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
