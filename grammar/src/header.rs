//! Valid and reserved header names.

use std::fmt;

/// The reason why a header cannot be a param or be set on a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameError {
    /// The name is invalid.
    Invalid,
    /// The header contains the client's token.
    Token,
    /// The base URL determines the value.
    Host,
    /// The length of the body determines the value.
    Body,
    /// The media type of the body determines the value. A call can override it.
    MediaType,
    /// The header controls the connection between the transport and the server.
    Connection,
}

impl NameError {
    /// Returns `true` if responses have such a header.
    #[must_use]
    pub const fn is_in_responses(self) -> bool {
        match self {
            Self::Body | Self::MediaType => true,
            Self::Invalid | Self::Token | Self::Host | Self::Connection => false,
        }
    }

    /// Returns the reason as a predicate of the name, such as "is set by the transport".
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Invalid => "is not a valid header name",
            Self::Token => "is set from the client's token",
            Self::Host => "is set from the base URL",
            Self::Body => "is set from the request body",
            Self::MediaType => "is set from the media type of the request body",
            Self::Connection => "is set by the transport",
        }
    }
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::error::Error for NameError {}

/// Checks that a param or a call can set the header `name`. Names are case-insensitive.
///
/// # Errors
///
/// If `name` is invalid or reserved.
///
/// ```
/// use restrait_grammar::header::{NameError, check_name};
///
/// assert_eq!(check_name("X-Trace-Id"), Ok(()));
/// assert_eq!(check_name("Host"), Err(NameError::Host));
/// assert_eq!(check_name("x trace"), Err(NameError::Invalid));
/// ```
pub fn check_name(name: &str) -> Result<(), NameError> {
    if !is_name(name) {
        return Err(NameError::Invalid);
    }
    let reserved = RESERVED
        .iter()
        .find(|(reserved, _)| name.eq_ignore_ascii_case(reserved));
    match reserved {
        Some((_, error)) => Err(*error),
        None => Ok(()),
    }
}

/// Returns `true` if `name` is a valid header name: a token of RFC 9110, section 5.6.2.
#[must_use]
pub fn is_name(name: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_token)
}

/// Reserved header names, in lower case.
const RESERVED: [(&str, NameError); 14] = [
    ("authorization", NameError::Token),
    ("host", NameError::Host),
    ("content-length", NameError::Body),
    ("content-type", NameError::MediaType),
    ("transfer-encoding", NameError::Body),
    ("connection", NameError::Connection),
    ("expect", NameError::Connection),
    ("keep-alive", NameError::Connection),
    ("proxy-authorization", NameError::Connection),
    ("proxy-connection", NameError::Connection),
    ("te", NameError::Connection),
    ("trailer", NameError::Connection),
    ("upgrade", NameError::Connection),
    ("http2-settings", NameError::Connection),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rejects_reserved_names_in_any_case() {
        for (name, error) in RESERVED {
            assert_eq!(check_name(name), Err(error));
            assert_eq!(check_name(&name.to_ascii_uppercase()), Err(error));
        }
        assert_eq!(check_name("Accept"), Ok(()));
        assert_eq!(check_name("x-authorization"), Ok(()));
    }

    #[test]
    fn accepts_only_tokens() {
        for name in ["", "a b", "a:b", "é", "a\n", "(a)"] {
            assert_eq!(check_name(name), Err(NameError::Invalid), "{name:?}");
        }
        for name in ["a", "X-1", "x_y", "!#$%&'*+-.^_`|~"] {
            assert_eq!(check_name(name), Ok(()), "{name:?}");
        }
    }
}
