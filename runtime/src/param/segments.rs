//! Values of catch-alls: one or more segments of a path.

use std::borrow::Cow;

use super::{Param, Secret};
use crate::info::TypeInfo;
use crate::value::Value;

/// A type whose values can fill a catch-all, such as `<key..>`: one or more segments of a path.
///
/// It is implemented for strings, which are split at `/`, and for `Vec<T>`, `[T; N]`, `&[T]`, `&Vec<T>`
/// and `&[T; N]`, where `T` is a [`Param`] and each item is one segment. An item that contains `/` is
/// refused before anything is sent, because servers and proxies do not agree on the meaning of `%2F`.
///
/// Each segment is encoded. Empty segments, `.` and `..` are refused. If the endpoint declares
/// `allow(trailing_slash)` and the catch-all is at the end of its path, the last segment may be empty.
///
/// ```
/// use restrait::{Call, api, endpoint};
///
/// #[api]
/// trait Registry {
///     #[endpoint(method = "GET", path = "/v2/<name..>/tags/list")]
///     fn tags(&self, name: &str) -> Vec<String>;
///
///     #[endpoint(method = "GET", path = "/files/<path..>")]
///     fn file(&self, path: &[&str]) -> String;
/// }
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
/// let request = client.tags("library/alpine").request()?;
/// assert_eq!(request.uri().path(), "/v2/library/alpine/tags/list");
/// let request = client.file(&["a b", "c"]).request()?;
/// assert_eq!(request.uri().path(), "/files/a%20b/c");
/// # Ok(()) }
/// ```
///
/// Implement it for your own types:
///
/// ```
/// use restrait::info::TypeInfo;
/// use restrait::param::{Param, Segments, Value};
///
/// struct Key(String);
///
/// impl<'a> Segments<'a> for Key {
///     const TYPE: TypeInfo = <String as Param>::TYPE;
///
///     fn into_segments(self) -> Value<'a> {
///         Value::string(self.0)
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used for a catch-all in a path",
    label = "not segments of a path",
    note = "use a `&str` with `/` between the segments or a list of segments, such as `&[&str]`, or implement `Segments` for `{Self}`"
)]
pub trait Segments<'a>: Sized {
    /// The description of the value, or of each segment of a list.
    const TYPE: TypeInfo;

    /// Converts `self` into the segments, separated by `/`.
    fn into_segments(self) -> Value<'a>;
}

macro_rules! texts {
    ($($ty:ty),+) => {
        $(
            impl<'a> Segments<'a> for $ty {
                const TYPE: TypeInfo = <$ty as Param<'a>>::TYPE;

                fn into_segments(self) -> Value<'a> {
                    self.into_value()
                }
            }
        )+
    };
}

texts!(&'a str, String, &'a String, Cow<'a, str>);

impl<'a, T: Param<'a>> Segments<'a> for Secret<T> {
    const TYPE: TypeInfo = <Self as Param<'a>>::TYPE;

    fn into_segments(self) -> Value<'a> {
        self.into_value()
    }
}

impl<'a, T: Param<'a>> Segments<'a> for Vec<T> {
    const TYPE: TypeInfo = T::TYPE;

    fn into_segments(self) -> Value<'a> {
        join(self.into_iter().map(T::into_value))
    }
}

impl<'a, T: Param<'a>, const N: usize> Segments<'a> for [T; N] {
    const TYPE: TypeInfo = T::TYPE;

    fn into_segments(self) -> Value<'a> {
        join(self.into_iter().map(T::into_value))
    }
}

impl<'a, T: Param<'a> + Clone> Segments<'a> for &'a [T] {
    const TYPE: TypeInfo = T::TYPE;

    fn into_segments(self) -> Value<'a> {
        join(self.iter().cloned().map(T::into_value))
    }
}

impl<'a, T: Param<'a> + Clone, const N: usize> Segments<'a> for &'a [T; N] {
    const TYPE: TypeInfo = T::TYPE;

    fn into_segments(self) -> Value<'a> {
        self.as_slice().into_segments()
    }
}

impl<'a, T: Param<'a> + Clone> Segments<'a> for &'a Vec<T> {
    const TYPE: TypeInfo = T::TYPE;

    fn into_segments(self) -> Value<'a> {
        self.as_slice().into_segments()
    }
}

/// Joins the items of a list. An item with a `/` would be two segments.
fn join<'a>(items: impl Iterator<Item = Value<'a>>) -> Value<'a> {
    let (mut joined, mut is_secret) = (String::new(), false);
    for (index, item) in items.enumerate() {
        if index > 0 {
            joined.push('/');
        }
        is_secret |= item.is_secret();
        let pushed = item.with_text(|text| {
            joined.push_str(text);
            !text.contains('/')
        });
        match pushed {
            Ok(Some(true)) => {}
            Ok(Some(false)) => return Value::invalid("an item must not contain `/`"),
            Ok(None) => return Value::invalid("an item has no value"),
            Err(reason) => return Value::invalid(reason),
        }
    }
    let value = Value::string(joined);
    if is_secret {
        value.into_secret()
    } else {
        value
    }
}
