//! Metadata of errors in responses with a successful status.

/// The member of a response that reports an error, although the status is a success.
///
/// ```
/// use restrait::client::ApiClient;
/// use restrait::info::{ErrorIf, ErrorIfValue};
/// # #[derive(serde::Deserialize)] struct Failure { error: String }
/// # impl From<Failure> for restrait::ApiError {
/// #     fn from(failure: Failure) -> Self { Self::new().with_message(failure.error) }
/// # }
///
/// #[restrait::client(base_url = "https://chat.example.com", error = Failure, error_if(ok = false))]
/// pub struct Chat;
///
/// # fn main() {
/// let error_if = <Chat as ApiClient>::INFO.error_if.unwrap();
/// assert_eq!((error_if.member, error_if.value), ("ok", ErrorIfValue::Bool(false)));
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorIf {
    /// The name of the member of the outermost object.
    pub member: &'static str,
    /// The value of the member in an error.
    pub value: ErrorIfValue,
}

/// The value of a member in an error.
///
/// ```
/// use restrait::info::ErrorIfValue;
///
/// /// Describes the errors of an API.
/// fn describe(member: &str, value: ErrorIfValue) -> String {
///     match value {
///         ErrorIfValue::Any => format!("`{member}` is not empty"),
///         ErrorIfValue::Bool(value) => format!("`{member}` is `{value}`"),
///         ErrorIfValue::Integer(value) => format!("`{member}` is `{value}`"),
///         ErrorIfValue::Text(value) => format!("`{member}` is `{value:?}`"),
///         _ => format!("`{member}` is an error"),
///     }
/// }
/// # assert_eq!(describe("ok", ErrorIfValue::Bool(false)), "`ok` is `false`");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorIfValue {
    /// Any value but `null`, `false`, `0` and an empty text, array or object.
    Any,
    /// This boolean.
    Bool(bool),
    /// This integer.
    Integer(i64),
    /// This text.
    Text(&'static str),
}

impl ErrorIf {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(member: &'static str, value: ErrorIfValue) -> Self {
        Self { member, value }
    }
}
