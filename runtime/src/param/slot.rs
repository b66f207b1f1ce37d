//! The one bound assertion of a param's type, with words for the place where it travels.

use super::{Arg, Param};
use crate::call::Raw;
use crate::{JsonType, PartParam, RawBody, TypeInfo, Value};

/// What may be a path param.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a path param",
    label = "not a path param",
    note = "a path param is one segment of text; give it as a `&str`, a number or an id, or implement `Param` for `{Self}`"
)]
pub trait PathParam<'a>: Param<'a> {}

#[diagnostic::do_not_recommend]
impl<'a, T: Param<'a>> PathParam<'a> for T {}

/// What may be a query param.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a query param",
    label = "not a query param",
    note = "a query param is one text; implement `Param` for `{Self}`, or mark the argument `#[body]` to send it as JSON"
)]
pub trait QueryParam<'a>: Param<'a> {}

#[diagnostic::do_not_recommend]
impl<'a, T: Param<'a>> QueryParam<'a> for T {}

/// What may be a header's value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a header's value",
    label = "not a header's value",
    note = "a header's value is one text; give it as a `&str` or a number, or implement `Param` for `{Self}`"
)]
pub trait HeaderParam<'a>: Param<'a> {}

#[diagnostic::do_not_recommend]
impl<'a, T: Param<'a>> HeaderParam<'a> for T {}

/// How the values of a param's type travel.
///
/// Everything that is generated for a param goes through the same function, so that a type that
/// cannot travel is one error and not one for each use.
pub struct Slot<'a, T> {
    /// What the values are. Only a reference, so that a slot fits into two registers: setters are
    /// compiled for each param.
    pub info: &'static TypeInfo,
    into_value: fn(T) -> Value<'a>,
}

impl<'a, T> Slot<'a, T> {
    const fn of() -> Self
    where
        T: Param<'a>,
    {
        Self::new(&T::TYPE, T::into_value)
    }

    /// Values of this type that travel as `into_value` makes them.
    pub(super) const fn new(info: &'static TypeInfo, into_value: fn(T) -> Value<'a>) -> Self {
        Self { info, into_value }
    }

    /// What the param's value is on the wire.
    #[cfg(test)]
    pub(super) fn value(self, param: T) -> Value<'a> {
        (self.into_value)(param)
    }

    /// Sets the required param at `index`.
    #[inline]
    pub fn give(self, call: &mut Raw<'a>, index: usize, param: T) {
        call.put(index, (self.into_value)(param));
    }

    /// Sets the param at `index`, unless `arg` is `None`.
    #[inline]
    pub fn set(self, call: &mut Raw<'a>, index: usize, arg: impl Arg<T>) {
        if let Some(value) = arg.into_arg() {
            call.put(index, (self.into_value)(value));
        }
    }
}

// They are `Value`'s, so that what the compiler says of a bound names no hidden module.
#[doc(hidden)]
impl<'a> Value<'a> {
    /// A type that travels in the path.
    #[must_use]
    pub const fn path<T: PathParam<'a>>() -> Slot<'a, T> {
        Slot::of()
    }

    /// A type that travels in the query.
    #[must_use]
    pub const fn query<T: QueryParam<'a>>() -> Slot<'a, T> {
        Slot::of()
    }

    /// A type that travels as a header.
    #[must_use]
    pub const fn header<T: HeaderParam<'a>>() -> Slot<'a, T> {
        Slot::of()
    }

    /// A type that travels as a field of a form.
    #[must_use]
    pub const fn form<T: QueryParam<'a>>() -> Slot<'a, T> {
        Slot::of()
    }

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

    /// Sets the required body at `index`.
    pub fn body<T: serde::Serialize + ?Sized>(call: &mut Raw<'a>, index: usize, body: &T) {
        call.put(index, Self::json(body));
    }

    /// Sets the body at `index`, unless `arg` is `None`.
    pub fn set_body<T: serde::Serialize>(call: &mut Raw<'a>, index: usize, arg: impl Arg<T>) {
        if let Some(body) = arg.into_arg() {
            call.put(index, Self::json(&body));
        }
    }
}
