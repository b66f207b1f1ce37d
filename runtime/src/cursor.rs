//! The cursor of the next page.

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;

/// The cursor of the next page: a text, a number or another JSON value. With `page(next_url)` it is a
/// URL.
///
/// [`Page::next`](crate::page::Page::next) returns it. A text is sent as it is in a query, and as a string in
/// a JSON body. Any other value is sent as JSON in both.
///
/// ```
/// use restrait::page::Cursor;
///
/// assert_eq!(Cursor::from("b7"), Cursor::json(&"b7").unwrap());
/// assert_ne!(Cursor::from("7"), Cursor::json(&7).unwrap());
/// // `null`, an empty text and an empty list mark the last page.
/// assert_eq!(Cursor::json(&None::<u64>), None);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Cursor(Repr);

#[derive(Clone, PartialEq, Eq)]
enum Repr {
    Text(String),
    /// JSON that is neither a text nor empty.
    Json(String),
    /// A value that cannot be written as JSON.
    Invalid,
}

impl Cursor {
    /// Creates a cursor from a value that is sent as JSON.
    ///
    /// Returns `None` for `null`, an empty text and an empty list. The list fails with
    /// [`ErrorKind::Pagination`](crate::ErrorKind::Pagination) if the value cannot be written as JSON.
    #[must_use]
    pub fn json<T: Serialize + ?Sized>(value: &T) -> Option<Self> {
        match serde_json::to_string(value) {
            Ok(json) => Self::from_json_text(json),
            Err(_) => Some(Self(Repr::Invalid)),
        }
    }

    /// Creates a cursor from the text of a JSON value.
    pub(crate) fn from_json_text(json: String) -> Option<Self> {
        match json.as_str() {
            "null" | "[]" | "{}" => None,
            _ if json.starts_with('"') => match serde_json::from_str(&json) {
                Ok(text) => Self::from_text(text),
                Err(_) => Some(Self(Repr::Invalid)),
            },
            _ => Some(Self(Repr::Json(json))),
        }
    }

    /// Creates a cursor from a text, which is absent if it is empty.
    fn from_text(text: String) -> Option<Self> {
        (!text.is_empty()).then_some(Self(Repr::Text(text)))
    }

    /// Returns `true` if the cursor is an empty text, which marks the last page.
    pub(crate) fn is_empty(&self) -> bool {
        matches!(&self.0, Repr::Text(text) if text.is_empty())
    }

    /// Returns the text that is sent in a query.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match &self.0 {
            Repr::Text(text) | Repr::Json(text) => Some(text),
            Repr::Invalid => None,
        }
    }

    /// Returns the JSON that is sent in a body.
    pub(crate) fn as_json(&self) -> Option<Cow<'_, str>> {
        match &self.0 {
            Repr::Text(text) => serde_json::to_string(text).ok().map(Cow::Owned),
            Repr::Json(json) => Some(Cow::Borrowed(json)),
            Repr::Invalid => None,
        }
    }
}

impl From<String> for Cursor {
    fn from(text: String) -> Self {
        Self(Repr::Text(text))
    }
}

impl From<&str> for Cursor {
    fn from(text: &str) -> Self {
        Self(Repr::Text(text.to_owned()))
    }
}

// A cursor or a URL of the server may be confidential.
impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cursor").finish_non_exhaustive()
    }
}

/// A type of the field that contains the cursor of the next page: a text, an integer, a
/// `serde_json::Value`, a `Vec`, or an `Option` of one of them.
///
/// `#[derive(Page)]` calls it for the field that is marked `#[page(next)]`, and for the field of the last
/// item that `cursor = ..` names. Implement it for a type of your own:
///
/// ```
/// use restrait::page::{Cursor, ToCursor};
///
/// struct UserId(u64);
///
/// impl ToCursor for UserId {
///     fn to_cursor(&self) -> Option<Cursor> {
///         self.0.to_cursor()
///     }
/// }
/// # assert_eq!(UserId(7).to_cursor(), Cursor::json(&7));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as the cursor of the next page",
    label = "not a cursor",
    note = "use a `String`, an integer, a `serde_json::Value` or an `Option` of one of them"
)]
pub trait ToCursor {
    /// Returns the cursor, or `None` if this is the last page.
    fn to_cursor(&self) -> Option<Cursor>;
}

macro_rules! texts {
    ($($ty:ty)*) => {$(
        impl ToCursor for $ty {
            fn to_cursor(&self) -> Option<Cursor> {
                let text: &str = self;
                Cursor::from_text(text.to_owned())
            }
        }
    )*};
}

macro_rules! as_json {
    ($($ty:ty)*) => {$(
        impl ToCursor for $ty {
            fn to_cursor(&self) -> Option<Cursor> {
                Cursor::json(self)
            }
        }
    )*};
}

texts!(String &str Box<str> std::sync::Arc<str> Cow<'_, str>);
as_json!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize serde_json::Value);

impl<T: Serialize> ToCursor for Vec<T> {
    fn to_cursor(&self) -> Option<Cursor> {
        Cursor::json(self)
    }
}

impl<T: ToCursor> ToCursor for Option<T> {
    fn to_cursor(&self) -> Option<Cursor> {
        self.as_ref()?.to_cursor()
    }
}

impl<T: ToCursor> ToCursor for Box<T> {
    fn to_cursor(&self) -> Option<Cursor> {
        (**self).to_cursor()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_sent_as_text_and_as_json() {
        for (cursor, text, json) in [
            ("b 7\"".to_cursor(), "b 7\"", "\"b 7\\\"\""),
            (7_u64.to_cursor(), "7", "7"),
            (
                Some(u64::MAX).to_cursor(),
                "18446744073709551615",
                "18446744073709551615",
            ),
            (json!("b").to_cursor(), "b", "\"b\""),
            (json!([1, "a"]).to_cursor(), "[1,\"a\"]", "[1,\"a\"]"),
            (vec![1.5].to_cursor(), "[1.5]", "[1.5]"),
        ] {
            let cursor = cursor.unwrap();
            assert_eq!(cursor.as_text(), Some(text));
            assert_eq!(cursor.as_json().as_deref(), Some(json));
        }
    }

    #[test]
    fn empty_values_mark_the_last_page() {
        assert_eq!(String::new().to_cursor(), None);
        assert_eq!(None::<String>.to_cursor(), None);
        for value in [json!(null), json!(""), json!([]), json!({})] {
            assert_eq!(value.to_cursor(), None, "{value}");
        }
        assert!(json!(0).to_cursor().is_some());
        assert!(json!(false).to_cursor().is_some());
    }

    #[test]
    fn debug_shows_no_cursor() {
        let cursor = Cursor::from("https://h/pages?signature=hunter2");
        assert!(!format!("{cursor:?}").contains("hunter2"));
    }
}
