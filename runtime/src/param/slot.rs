//! How the values of a param's type travel where that is not plainly.

use super::{Arg, PartParam};
use crate::erased::Values;
use crate::{JsonType, RawBody, TypeInfo, Value};

/// How the values of a param's type travel, where that is not plainly.
pub struct Slot<'a, T> {
    /// What the values are.
    pub info: &'static TypeInfo,
    into_value: fn(T) -> Value<'a>,
}

impl<'a, T> Slot<'a, T> {
    /// Values of this type that travel as `into_value` makes them.
    pub(super) const fn new(info: &'static TypeInfo, into_value: fn(T) -> Value<'a>) -> Self {
        Self { info, into_value }
    }

    /// What the param's value is on the wire.
    #[cfg(test)]
    pub(super) fn value(self, param: T) -> Value<'a> {
        (self.into_value)(param)
    }

    /// The call with the required param at `index`.
    #[inline]
    pub fn give<H, const N: usize>(
        self,
        call: Values<'a, H, N>,
        index: usize,
        param: T,
    ) -> Values<'a, H, N> {
        call.with(index, (self.into_value)(param))
    }

    /// The call with the param at `index`, unless `arg` is `None`.
    #[inline]
    pub fn set<H, const N: usize>(
        self,
        call: Values<'a, H, N>,
        index: usize,
        arg: impl Arg<T>,
    ) -> Values<'a, H, N> {
        match arg.into_arg() {
            Some(value) => call.with(index, (self.into_value)(value)),
            None => call,
        }
    }
}

// They are `Value`'s, so that what the compiler says of a bound names no hidden module.
#[doc(hidden)]
impl<'a> Value<'a> {
    /// A type that travels as a part of a multipart body.
    #[must_use]
    pub const fn multipart<T: PartParam<'a>>() -> Slot<'a, T> {
        Slot::new(&T::PART, T::into_part)
    }

    /// A type that is a body as it is.
    #[must_use]
    pub const fn raw_body<T: RawBody>() -> Slot<'a, T> {
        const BYTES: TypeInfo = TypeInfo::new("Body", JsonType::String);
        Slot::new(&BYTES, |body| Self::raw(body.into_body()))
    }

    /// The call with the required body at `index`.
    #[must_use]
    pub fn body<T: serde::Serialize + ?Sized, H, const N: usize>(
        call: Values<'a, H, N>,
        index: usize,
        body: &T,
    ) -> Values<'a, H, N> {
        call.with(index, Self::json(body))
    }

    /// The call with the body at `index`, unless `arg` is `None`.
    #[must_use]
    pub fn set_body<T: serde::Serialize, H, const N: usize>(
        call: Values<'a, H, N>,
        index: usize,
        arg: impl Arg<T>,
    ) -> Values<'a, H, N> {
        match arg.into_arg() {
            Some(body) => call.with(index, Self::json(&body)),
            None => call,
        }
    }
}
