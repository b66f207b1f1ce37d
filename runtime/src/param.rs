//! Parameters of endpoints: their types, their values, and the arguments of setters.
//!
//! The type of an argument must implement the trait of its location and style, such as
//! [`PathParam`] or [`CommaParam`]. Most of these traits are implemented for every [`Param`], so a
//! custom type only needs that one, which can be [derived](macro@Param); the others accept what
//! `serde` can serialize. An optional argument becomes a setter, which takes an [`Arg`]: the value
//! itself or an `Option` of it. A [`Secret`] is redacted in everything that is shown or logged.
//!
//! ```
//! use restrait::param::Param;
//! use restrait::{Call, api, endpoint};
//!
//! #[derive(Clone, Copy, Param)]
//! enum Order {
//!     #[param("asc")]
//!     Ascending,
//!     #[param("desc")]
//!     Descending,
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
//! let call = client.users().order(Order::Descending).ids([7, 9]);
//! assert_eq!(call.request()?.uri().query(), Some("order=desc&ids=7%2C9"));
//! # Ok(()) }
//! ```

use crate::info::TypeInfo;
pub use crate::value::Value;

mod arg;
pub(crate) mod bound;
mod crates;
mod etag;
mod foreign;
mod list;
mod part;
mod secret;
mod segments;
mod text;
mod typed_body;
pub(crate) mod write;

pub use arg::Arg;
pub use bound::{
    BodyParam, BracketsParam, CommaParam, CookieParam, FlattenParam, HeaderParam, JsonBody,
    JsonParam, JsonPartParam, MultipartParam, PartListParam, PathParam, QueryParam, RepeatedParam,
    SegmentsParam,
};
pub use list::List;
pub use part::{PartList, PartParam};
#[doc(inline)]
pub use restrait_macros::Param;
pub use secret::Secret;
pub use segments::Segments;
pub use text::Text;

/// A type whose values can be sent as a single text in a path, a query, a header, a cookie or a form.
///
/// It is implemented for strings, `char`, `bool`, integers of every width, floats, [`Secret`] and
/// [`Text`], and with the features `uuid`, `chrono`, `time`, `jiff` and `url` for types of these
/// crates. [Derive](macro@Param) it for enums and newtypes. Implement it for other types of your own to
/// use them as arguments of endpoints:
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
