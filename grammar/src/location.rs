//! Locations of params in a request, and the rules of each location.

use crate::header::{self, NameError};
use crate::named_enum::named_enum;

named_enum! {
    /// The location of a param in a request.
    ///
    /// ```
    /// use restrait_grammar::Location;
    ///
    /// assert_eq!(Location::Query.as_str(), "query");
    /// assert!(Location::Form.is_body());
    /// ```
    pub enum Location {
        /// A segment of the path.
        Path = "path",
        /// A pair of the query.
        Query = "query",
        /// A header.
        Header = "header",
        /// A cookie.
        Cookie = "cookie",
        /// The whole request body.
        Body = "body",
        /// A field of a body that is a form.
        Form = "form",
        /// A part of a multipart body.
        Multipart = "multipart",
    }
}

/// The rule for the wire name of a param without an explicit one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// The name of the placeholder.
    Placeholder,
    /// The name of the argument, converted by `rename_all`.
    RenameAll,
    /// The name of the argument with `-` for `_`.
    Kebab,
    /// No wire name.
    None,
}

/// The location of a constant, or of a param that a client declares for all of its endpoints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Common {
    /// The query.
    Query,
    /// A header.
    Header,
}

impl Common {
    /// Returns the location.
    #[must_use]
    pub const fn location(self) -> Location {
        match self {
            Self::Query => Location::Query,
            Self::Header => Location::Header,
        }
    }

    /// Returns `true` if both names are the same in this location.
    #[must_use]
    pub const fn is_same_name(self, one: &str, other: &str) -> bool {
        let ignores_case = self.location().ignores_case();
        let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
        // Constants cannot call `==` of strings.
        while let ([a, after_a @ ..], [b, after_b @ ..]) = (one, other) {
            if *a != *b && !(ignores_case && a.eq_ignore_ascii_case(b)) {
                return false;
            }
            (one, other) = (after_a, after_b);
        }
        one.is_empty() && other.is_empty()
    }
}

impl Location {
    /// Returns the rule for wire names.
    #[must_use]
    pub const fn naming(self) -> Naming {
        match self {
            Self::Path => Naming::Placeholder,
            Self::Query | Self::Cookie | Self::Form | Self::Multipart => Naming::RenameAll,
            Self::Header => Naming::Kebab,
            Self::Body => Naming::None,
        }
    }

    /// Checks that a param with this location can have this wire name.
    ///
    /// # Errors
    ///
    /// If the name is invalid or reserved.
    pub fn check_name(self, name: &str) -> Result<(), NameError> {
        match self {
            Self::Header => header::check_name(name),
            // Cookie names are tokens, like header names (RFC 6265, section 4.1.1).
            Self::Cookie if header::is_name(name) => Ok(()),
            Self::Cookie => Err(NameError::Invalid),
            Self::Path | Self::Query | Self::Body | Self::Form | Self::Multipart => Ok(()),
        }
    }

    /// Returns names that other libraries use for the location.
    #[must_use]
    pub const fn other_names(self) -> &'static [&'static str] {
        match self {
            Self::Path => &["path_param", "segment"],
            Self::Query => &[
                "param",
                "params",
                "query_param",
                "query_params",
                "url_query",
            ],
            Self::Header => &["header_param"],
            Self::Cookie => &["cookie_param", "cookies"],
            Self::Body => &["json", "data", "payload", "content"],
            Self::Form => &["field", "form_param", "urlencoded"],
            Self::Multipart => &["part", "file", "form_data"],
        }
    }

    /// Returns the media type of a request body that consists of such params. `None` if they are not
    /// in the body, or the declaration determines the media type.
    #[must_use]
    pub const fn media_type(self) -> Option<&'static str> {
        match self {
            Self::Form => Some("application/x-www-form-urlencoded"),
            Self::Multipart => Some("multipart/form-data"),
            Self::Path | Self::Query | Self::Header | Self::Cookie | Self::Body => None,
        }
    }

    /// Returns `true` if responses have such values too.
    #[must_use]
    pub const fn is_in_responses(self) -> bool {
        match self {
            Self::Header | Self::Cookie => true,
            Self::Path | Self::Query | Self::Body | Self::Form | Self::Multipart => false,
        }
    }

    /// Returns `true` if values are secret by default.
    #[must_use]
    pub const fn is_secret(self) -> bool {
        match self {
            Self::Cookie => true,
            Self::Path | Self::Query | Self::Header | Self::Body | Self::Form | Self::Multipart => {
                false
            }
        }
    }

    /// Returns `true` if the param is the request body or a part of it.
    #[must_use]
    pub const fn is_body(self) -> bool {
        match self {
            Self::Body | Self::Form | Self::Multipart => true,
            Self::Path | Self::Query | Self::Header | Self::Cookie => false,
        }
    }

    /// Returns `true` if two params with one name are a mistake.
    #[must_use]
    pub const fn has_unique_names(self) -> bool {
        match self {
            Self::Path | Self::Query | Self::Header | Self::Cookie => true,
            Self::Body | Self::Form | Self::Multipart => false,
        }
    }

    /// Returns `true` if names are case-insensitive.
    #[must_use]
    pub const fn ignores_case(self) -> bool {
        match self {
            Self::Header => true,
            Self::Path | Self::Query | Self::Cookie | Self::Body | Self::Form | Self::Multipart => {
                false
            }
        }
    }

    /// Returns the location as one of common params. `None` if a client cannot declare such params.
    #[must_use]
    pub const fn common(self) -> Option<Common> {
        match self {
            Self::Query => Some(Common::Query),
            Self::Header => Some(Common::Header),
            Self::Path | Self::Cookie | Self::Body | Self::Form | Self::Multipart => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_round_trip() {
        for location in Location::ALL {
            assert_eq!(Location::from_name(location.as_str()), Some(*location));
        }
        assert_eq!(Location::from_name("trailer"), None);
    }

    #[test]
    fn only_names_of_headers_ignore_case() {
        for (one, other, header, query) in [
            ("X-A", "x-a", true, false),
            ("x-a", "x-a", true, true),
            ("x-a", "x-ab", false, false),
            ("x-ab", "x-a", false, false),
            ("", "", true, true),
        ] {
            assert_eq!(
                Common::Header.is_same_name(one, other),
                header,
                "{one} {other}"
            );
            assert_eq!(
                Common::Query.is_same_name(one, other),
                query,
                "{one} {other}"
            );
        }
    }
}
