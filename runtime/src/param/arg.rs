//! Arguments of setters, which coerce as Rust does.
//!
//! The type `T` of the param is always known, so the compiler infers the argument from it as long as
//! at most one implementation matches. A second one for integers would break `.depth(3)`, and one for
//! `Option<&String>` would break `.name(None)`.

use std::borrow::Cow;
use std::fmt::Display;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;

use super::Text;

/// An argument of a setter for a param of type `T`: a `T`, an `Option<T>`, or a value that Rust would
/// coerce into a `T`.
///
/// | Param | Also accepted |
/// | --- | --- |
/// | `&str` | `&String`, `&Box<str>`, `&Cow<str>`, `&&str` and other references that dereference to `str` |
/// | `String` | `&str`, and the same references |
/// | `Cow<str>` | `&str`, `String`, and the same references |
/// | `&[T]` | `&Vec<T>`, `&[T; N]`, `&Box<[T]>`, `&Rc<[T]>`, `&Arc<[T]>` |
/// | `Vec<T>` | `[T; N]` |
/// | [`Text<T>`](Text) | `T` |
///
/// A setter that gets `None` changes nothing.
///
/// ```
/// use restrait::{Call, api, endpoint};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users")]
///     fn users(
///         &self,
///         name: Option<String>,
///         limit: Option<u32>,
///         #[query(style = comma)] ids: Option<&[u64]>,
///     ) -> Vec<String>;
/// }
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
/// let limit: Option<u32> = None;
/// let call = client.users().name("ann").limit(limit).ids(&[7, 9]);
/// assert_eq!(call.request()?.uri().query(), Some("name=ann&ids=7%2C9"));
/// # Ok(()) }
/// ```
#[diagnostic::on_unimplemented(
    message = "expected `{T}` or `Option<{T}>`, found `{Self}`",
    label = "expected `{T}`",
    note = "the setter of an optional parameter takes `{T}` or `Option<{T}>`"
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

/// Implements `Arg` for coercions, each of which is one expression.
macro_rules! coercions {
    ($([$($generics:tt)*] $from:ty => $into:ty: $value:ident => $coerced:expr;)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Arg<$into> for $from {
            fn into_arg(self) -> Option<$into> {
                let $value = self;
                Some($coerced)
            }
        }
    )+};
}

coercions! {
    ['a, D: Deref<Target = str>] &'a D => &'a str: text => text;
    [] &str => String: text => text.to_owned();
    [D: Deref<Target = str>] &D => String: text => (**text).to_owned();
    ['a] &'a str => Cow<'a, str>: text => Cow::Borrowed(text);
    ['a] String => Cow<'a, str>: text => Cow::Owned(text);
    ['a, D: Deref<Target = str>] &'a D => Cow<'a, str>: text => Cow::Borrowed(text);
    ['a, T] &'a Vec<T> => &'a [T]: list => list;
    ['a, T, const N: usize] &'a [T; N] => &'a [T]: list => list;
    ['a, T] &'a Box<[T]> => &'a [T]: list => list;
    ['a, T] &'a Rc<[T]> => &'a [T]: list => list;
    ['a, T] &'a Arc<[T]> => &'a [T]: list => list;
    [T, const N: usize] [T; N] => Vec<T>: list => list.into();
    [T: Display] T => Text<T>: value => Text(value);
}
