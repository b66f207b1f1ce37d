//! The errors that an API reports in its responses.

use std::fmt;

use bytes::Bytes;
use serde_json::Value;

/// An error that the API reports in the body of a response.
///
/// The client of an API declares the type of its error bodies, and that type converts into this
/// one. [`Error::api`](crate::Error::api) returns it.
///
/// ```
/// use restrait::{ApiError, client};
///
/// /// The error body of the API.
/// #[derive(serde::Deserialize)]
/// struct Problem {
///     code: String,
///     message: String,
///     fields: Option<serde_json::Value>,
/// }
///
/// impl From<Problem> for ApiError {
///     fn from(problem: Problem) -> Self {
///         ApiError::new()
///             .with_kind(problem.code)
///             .with_message(problem.message)
///             .with_details(problem.fields)
///     }
/// }
///
/// /// A client for the shop.
/// #[client(base_url = "https://shop.example.com", error = Problem)]
/// pub struct Shop;
///
/// /// Prints the fields that are invalid.
/// fn report(error: &restrait::Error) {
///     if let Some(details) = error.api().and_then(|api_error| api_error.details.as_ref()) {
///         println!("{details}");
///     }
/// }
/// # fn main() {}
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// The API's name for this kind of error, such as `NotFound`.
    pub kind: Option<String>,
    /// The explanation for people.
    pub message: Option<String>,
    /// More about the error, such as the fields that are invalid. The API defines its form.
    pub details: Option<Value>,
}

impl ApiError {
    /// Returns an error without kind, message and details.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            kind: None,
            message: None,
            details: None,
        }
    }

    /// Sets the API's name for this kind of error.
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets the explanation for people.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets what else the API says about the error. `null` and `None` remove it.
    ///
    /// ```
    /// use restrait::ApiError;
    ///
    /// let error = ApiError::new().with_details(vec!["name", "tags"]);
    /// assert_eq!(error.details.unwrap()[1], "tags");
    /// ```
    #[must_use]
    pub fn with_details(mut self, details: impl Into<Value>) -> Self {
        let details = details.into();
        self.details = (!details.is_null()).then_some(details);
        self
    }

    /// Applies `redact` to all texts.
    pub(super) fn redact(self, redact: impl Fn(String) -> String) -> Self {
        Self {
            kind: self.kind.map(&redact),
            message: self.message.map(&redact),
            details: self.details.map(|details| redact_json(details, &redact)),
        }
    }
}

/// Applies `redact` to all texts and numbers of a JSON value.
fn redact_json(value: Value, redact: &impl Fn(String) -> String) -> Value {
    match value {
        Value::String(text) => Value::String(redact(text)),
        Value::Array(items) => {
            let items = items.into_iter().map(|item| redact_json(item, redact));
            Value::Array(items.collect())
        }
        Value::Object(members) => {
            let members = members.into_iter();
            let members = members.map(|(key, value)| (redact(key), redact_json(value, redact)));
            Value::Object(members.collect())
        }
        Value::Number(number) => {
            let text = number.to_string();
            let clean = redact(text.clone());
            if clean == text {
                Value::Number(number)
            } else {
                Value::String(clean)
            }
        }
        Value::Null | Value::Bool(_) => value,
    }
}

/// The number of bytes of an error body that `Debug` shows.
const MAX_SHOWN: usize = 256;

/// The body of an error response. `Debug` shows its beginning.
pub(crate) struct ErrorBody(pub(crate) Bytes);

impl fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.0.get(..MAX_SHOWN).unwrap_or(&self.0);
        write!(f, "{} bytes: \"{}\"", self.0.len(), shown.escape_ascii())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_the_start_of_a_body() {
        let shown = format!("{:?}", ErrorBody(Bytes::from_static(b"a\x1b\n")));
        assert_eq!(shown, r#"3 bytes: "a\x1b\n""#);
        assert!(format!("{:?}", ErrorBody(vec![b'x'; 70_000].into())).len() < 300);
    }

    #[test]
    fn details_are_redacted_at_any_depth() {
        let details = serde_json::json!({"secret": [{"a": "my secret"}, 7, null, "secret"]});
        let error = ApiError::new().with_details(details);
        let clean = error.redact(|text| text.replace("secret", "-").replace('7', "-"));
        let expected = serde_json::json!({"-": [{"a": "my -"}, "-", null, "-"]});
        assert_eq!(clean.details, Some(expected));
    }
}
