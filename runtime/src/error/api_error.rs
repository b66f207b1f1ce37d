//! The errors that an API reports in its responses.

use std::fmt;

use bytes::Bytes;
use serde_json::Value;

use crate::secret::{REDACTED, Redactor};

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

    /// Removes secrets from all texts.
    pub(super) fn redact(self, redactor: &Redactor) -> Self {
        let text = |text| redactor.redact_text(text);
        Self {
            kind: self.kind.map(text),
            message: self.message.map(text),
            details: self
                .details
                .map(|details| redact_details(details, redactor)),
        }
    }
}

/// Removes secrets from a JSON value. If one is spread over several texts or numbers, nothing of the
/// value remains.
fn redact_details(details: Value, redactor: &Redactor) -> Value {
    let details = redact_json(details, redactor);
    if redactor.is_in(details.to_string().as_bytes()) {
        return Value::String(REDACTED.to_owned());
    }
    details
}

/// Removes secrets from all texts and numbers of a JSON value.
fn redact_json(value: Value, redactor: &Redactor) -> Value {
    match value {
        Value::String(text) => Value::String(redactor.redact_text(text)),
        Value::Array(items) => {
            let items = items.into_iter().map(|item| redact_json(item, redactor));
            Value::Array(items.collect())
        }
        Value::Object(members) => {
            let members = members
                .into_iter()
                .map(|(key, value)| (redactor.redact_text(key), redact_json(value, redactor)));
            Value::Object(members.collect())
        }
        Value::Number(number) => {
            let text = number.to_string();
            if redactor.is_in(text.as_bytes()) {
                Value::String(redactor.redact_text(text))
            } else {
                Value::Number(number)
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
    use serde_json::json;

    use super::*;
    use crate::secret::Secrets;

    #[test]
    fn debug_shows_the_start_of_a_body() {
        let shown = format!("{:?}", ErrorBody(Bytes::from_static(b"a\x1b\n")));
        assert_eq!(shown, r#"3 bytes: "a\x1b\n""#);
        assert!(format!("{:?}", ErrorBody(vec![b'x'; 70_000].into())).len() < 300);
    }

    fn redacted(details: Value) -> Option<Value> {
        let mut secrets = Secrets::default();
        secrets.add("s3cret-value");
        secrets.add("123456789");
        let redactor = secrets.redactor().unwrap();
        ApiError::new()
            .with_details(details)
            .redact(&redactor)
            .details
    }

    #[test]
    fn details_are_redacted_at_any_depth() {
        let details = json!({"s3cret-value": [{"a": "my s3cret-value!"}, 123_456_789, null, "b"]});
        let expected = json!({REDACTED: [{"a": "my [redacted]!"}, REDACTED, null, "b"]});
        assert_eq!(redacted(details), Some(expected));
    }

    #[test]
    fn details_that_spell_a_secret_are_redacted_as_a_whole() {
        let details = json!({"bytes": "s3cret-value".as_bytes()});
        assert_eq!(redacted(details), Some(json!(REDACTED)));
    }
}
