//! The description of a header of a response.

use super::JsonType;

/// The description of a header that a response type reads.
///
/// ```
/// use restrait::{Response, api, endpoint};
///
/// #[derive(Response)]
/// struct Names {
///     /// The number of all users.
///     #[header("x-total-count")]
///     total: u64,
///     names: Vec<String>,
/// }
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users")]
///     fn users(&self) -> Names;
/// }
///
/// let header = users::INFO.endpoint("users").unwrap().responses[0].headers[0];
/// assert_eq!((header.name, header.docs), ("x-total-count", "The number of all users."));
/// assert!(header.required);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct HeaderInfo {
    /// The name, in the case of the declaration. `set-cookie` for a cookie.
    pub name: &'static str,
    /// The documentation of the field.
    pub docs: &'static str,
    /// If `true`, a response without the header cannot be decoded.
    pub required: bool,
    /// The JSON type of its values: [`JsonType::String`] for all types but numbers and `bool`.
    pub json: JsonType,
    /// If `true`, a value is a list, separated by commas.
    pub is_list: bool,
    /// If `true`, the field is a map of all headers whose names begin with `name`, which may be empty.
    pub is_prefix: bool,
    /// The name of the cookie, if the field is the value of a cookie.
    pub cookie: Option<&'static str>,
}

impl HeaderInfo {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, docs: &'static str, json: JsonType) -> Self {
        Self {
            name,
            docs,
            required: true,
            json,
            is_list: false,
            is_prefix: false,
            cookie: None,
        }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn cookie(name: &'static str, docs: &'static str, json: JsonType) -> Self {
        Self {
            cookie: Some(name),
            ..Self::new("set-cookie", docs, json)
        }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn as_optional(mut self) -> Self {
        self.required = false;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn as_list(mut self) -> Self {
        self.is_list = true;
        self.as_optional()
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn as_prefix(mut self) -> Self {
        self.is_prefix = true;
        self.as_optional()
    }
}
