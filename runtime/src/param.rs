//! Parameters of endpoints: their types, their values, and the arguments of setters.
//!
//! The type of an argument must implement the trait of its location and style, such as
//! [`PathParam`] or [`CommaParam`]. Most of these traits are implemented for every [`Param`], so a
//! custom type only needs that one; the others accept what `serde` can serialize. An optional
//! argument becomes a setter, which takes an [`Arg`]: the value itself or an `Option` of it. A
//! [`Secret`] is redacted in everything that is shown or logged.
//!
//! ```
//! use restrait::param::{Param, Value};
//! use restrait::info::{JsonType, TypeInfo};
//! use restrait::{Call, api, endpoint};
//!
//! #[derive(Clone, Copy)]
//! enum Order {
//!     Ascending,
//!     Descending,
//! }
//!
//! impl Param<'_> for Order {
//!     const TYPE: TypeInfo = TypeInfo::new("Order", JsonType::String).values(&["asc", "desc"]);
//!
//!     fn into_value(self) -> Value<'static> {
//!         Value::str(match self {
//!             Self::Ascending => "asc",
//!             Self::Descending => "desc",
//!         })
//!     }
//! }
//!
//! #[api]
//! trait Users {
//!     #[endpoint(method = "GET", path = "/users")]
//!     fn users(
//!         &self,
//!         order: Option<Order>,
//!         #[query(style = comma)] ids: Option<Vec<u64>>,
//!     ) -> Vec<String>;
//! }
//!
//! # fn main() -> restrait::Result<()> {
//! let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
//! let call = client.users().order(Order::Descending).ids(vec![7, 9]);
//! assert_eq!(call.request()?.uri().query(), Some("order=desc&ids=7%2C9"));
//! # Ok(()) }
//! ```

use crate::info::TypeInfo;
pub use crate::value::Value;

pub(crate) mod bound;
mod etag;
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

/// A type whose values can be sent as a single text in a path, a query, a header, a cookie or a form.
///
/// It is implemented for strings, `char`, `bool`, integers, floats and [`Secret`]. Implement it for
/// your own types to use them as arguments of endpoints:
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
    /// The description of the values, for documentation and checks.
    const TYPE: TypeInfo;

    /// Converts `self` into the value that is sent.
    fn into_value(self) -> Value<'a>;
}

/// Converts `param` into the value that is sent, and marks it as secret if its type is.
pub(crate) fn value<'a, T: Param<'a>>(param: T) -> Value<'a> {
    let value = param.into_value();
    if T::TYPE.secret {
        value.into_secret()
    } else {
        value
    }
}

/// An argument of a setter for a param of type `T`: a `T`, an `Option<T>`, or a `&str` for a
/// `String`.
///
/// A setter that gets `None` changes nothing.
///
/// ```
/// use restrait::{Call, api, endpoint};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users")]
///     fn users(&self, name: Option<String>, limit: Option<u32>) -> Vec<String>;
/// }
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
/// let limit: Option<u32> = None;
/// let call = client.users().name("ann").limit(limit);
/// assert_eq!(call.request()?.uri().query(), Some("name=ann"));
/// # Ok(()) }
/// ```
#[diagnostic::on_unimplemented(
    message = "expected `{T}` or `Option<{T}>`, found `{Self}`",
    label = "expected `{T}`",
    note = "the setter of an optional parameter takes a `{T}` or an `Option<{T}>`"
)]
pub trait Arg<T> {
    /// Returns the value, if there is one.
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
