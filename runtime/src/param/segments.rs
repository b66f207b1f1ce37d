//! Values of catch-all placeholders.

use crate::info::TypeInfo;
use crate::param::{List, Param};
use crate::value::Value;

/// The value of a catch-all placeholder such as `<key..>`: one or more segments of a path.
///
/// It is implemented for every [`Param`], whose text is split at `/`, and for `Vec<T>`, `[T; N]` and
/// `&[T]` with one segment for each item. Each segment is encoded. A segment that is empty, `.` or `..`
/// is refused, and so is an item that contains a `/`.
///
/// ```
/// use restrait::prelude::*;
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Registry {
///     #[endpoint(method = "GET", path = "/v2/<name..>/manifests/<reference>")]
///     fn manifest(&self, name: &str, reference: &str) -> String;
///
///     #[endpoint(method = "GET", path = "/files/<path..>")]
///     fn file(&self, path: &[&str]) -> String;
/// }
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder().base_url("https://registry.example").build()?;
/// let request = client.manifest("library/rust", "1.0").request()?;
/// assert_eq!(request.uri(), "https://registry.example/v2/library/rust/manifests/1.0");
/// let request = client.file(&["my notes", "a.txt"]).request()?;
/// assert_eq!(request.uri(), "https://registry.example/files/my%20notes/a.txt");
/// # Ok(()) }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as several path segments",
    label = "not a path",
    note = "use a `&str`, which is split at `/`, or a `Vec<T>`, `[T; N]` or `&[T]` of segments"
)]
pub trait Segments<'a>: Sized {
    /// The description of the whole text, or of each segment.
    const SEGMENT: TypeInfo;

    /// Returns the segments, joined with `/`.
    fn into_segments(self) -> Value<'a>;
}

impl<'a, T: Param<'a>> Segments<'a> for T {
    const SEGMENT: TypeInfo = T::TYPE;

    fn into_segments(self) -> Value<'a> {
        self.into_value()
    }
}

impl<'a, T: Param<'a>> Segments<'a> for Vec<T> {
    const SEGMENT: TypeInfo = T::TYPE;

    fn into_segments(self) -> Value<'a> {
        joined(self)
    }
}

impl<'a, T: Param<'a>, const N: usize> Segments<'a> for [T; N] {
    const SEGMENT: TypeInfo = T::TYPE;

    fn into_segments(self) -> Value<'a> {
        joined(self)
    }
}

impl<'a, T: Param<'a> + Clone> Segments<'a> for &'a [T] {
    const SEGMENT: TypeInfo = T::TYPE;

    fn into_segments(self) -> Value<'a> {
        joined(self)
    }
}

/// Joins the items with `/`.
fn joined<'a>(list: impl List<'a>) -> Value<'a> {
    let mut joined = String::new();
    let mut is_secret = false;
    for (position, item) in list.into_values().enumerate() {
        if position > 0 {
            joined.push('/');
        }
        is_secret |= item.is_secret();
        let push = |text: &str| {
            joined.push_str(text);
            text.contains('/')
        };
        match item.with_text(push) {
            Ok(Some(false)) => {}
            Ok(Some(true)) => return Value::invalid("a segment must not contain `/`"),
            Ok(None) => return Value::invalid("a segment is missing"),
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
