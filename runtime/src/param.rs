//! What may travel as a param, and what a setter takes.

use crate::info::TypeInfo;
pub use crate::value::Value;

pub(crate) mod bound;
mod foreign;
mod list;
mod part;
mod secret;
mod write;

pub use bound::{
    BodyParam, BracketsParam, CommaParam, CookieParam, FlattenParam, HeaderParam, JsonBody,
    JsonParam, JsonPartParam, MultipartParam, PathParam, QueryParam, RepeatedParam,
};
pub use list::List;
pub use part::PartParam;
pub use secret::Secret;

/// A type whose values travel in a path, a query or a header.
///
/// Implement it for your own types to use them as arguments of endpoints:
///
/// ```
/// use restrait::info::{JsonType, TypeInfo};
/// use restrait::param::{Param, Value};
///
/// /// A week of the year, sent as `W07`.
/// #[derive(Clone, Copy)]
/// struct Week(u8);
///
/// impl Param<'_> for Week {
///     const TYPE: TypeInfo = TypeInfo::new("Week", JsonType::String).pattern("^W[0-5][0-9]$");
///
///     fn into_value(self) -> Value<'static> {
///         Value::display(&format_args!("W{:02}", self.0))
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as a parameter",
    label = "not a parameter",
    note = "implement `Param` for `{Self}`, or mark the argument with `#[body]` to send it as JSON"
)]
pub trait Param<'a>: Sized {
    /// What the values are, for documentation and checks.
    const TYPE: TypeInfo;

    /// The value as it travels.
    fn into_value(self) -> Value<'a>;
}

/// The value as it travels, a secret one where the type says so.
pub(crate) fn value<'a, T: Param<'a>>(param: T) -> Value<'a> {
    let value = param.into_value();
    if T::TYPE.secret {
        value.into_secret()
    } else {
        value
    }
}

/// What a setter takes for a param of type `T`: a `T`, an `Option<T>`, or what stands for one.
///
/// With `None` the setter changes nothing.
#[diagnostic::on_unimplemented(
    message = "expected `{T}` or `Option<{T}>`, found `{Self}`",
    label = "expected `{T}`",
    note = "the setter of an optional parameter takes a `{T}` or an `Option<{T}>`"
)]
pub trait Arg<T> {
    /// The value, where there is one.
    fn into_arg(self) -> Option<T>;
}

impl<T> Arg<T> for T {
    fn into_arg(self) -> Option<T> {
        Some(self)
    }
}

impl<T> Arg<T> for Option<T> {
    fn into_arg(self) -> Option<T> {
        self
    }
}

impl Arg<String> for &str {
    fn into_arg(self) -> Option<String> {
        Some(self.to_owned())
    }
}
