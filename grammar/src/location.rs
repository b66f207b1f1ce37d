//! Where a param travels, and everything that depends on nothing but that.

use crate::header::{self, NameError};
use crate::words::words;

words! {
    /// Where in a request a param travels.
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

/// How the wire name of a param is made, if the declaration gives none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// It is the name of the placeholder.
    Placeholder,
    /// From the name in Rust, by `rename_all`.
    RenameAll,
    /// From the name in Rust, with `-` for `_`.
    Kebab,
    /// It has no name on the wire.
    None,
}

/// Where params that all endpoints take are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Common {
    /// In the query.
    Query,
    /// In a header.
    Header,
}

impl Location {
    /// Returns how wire names are made.
    #[must_use]
    pub const fn naming(self) -> Naming {
        match self {
            Self::Path => Naming::Placeholder,
            Self::Query | Self::Cookie | Self::Form | Self::Multipart => Naming::RenameAll,
            Self::Header => Naming::Kebab,
            Self::Body => Naming::None,
        }
    }

    /// Checks that a param there can have this wire name.
    ///
    /// # Errors
    ///
    /// If the name is invalid or reserved.
    pub fn check_name(self, name: &str) -> Result<(), NameError> {
        match self {
            Self::Header => header::check_name(name),
            // A cookie's name is a token, as a header's is (RFC 6265, section 4.1.1).
            Self::Cookie if header::is_name(name) => Ok(()),
            Self::Cookie => Err(NameError::Invalid),
            Self::Path | Self::Query | Self::Body | Self::Form | Self::Multipart => Ok(()),
        }
    }

    /// Returns what other libraries call a param there.
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

    /// Returns the media type of the request body that such params make. `None` if they make no
    /// body, or one that says its media type itself.
    #[must_use]
    pub const fn media_type(self) -> Option<&'static str> {
        match self {
            Self::Form => Some("application/x-www-form-urlencoded"),
            Self::Multipart => Some("multipart/form-data"),
            Self::Path | Self::Query | Self::Header | Self::Cookie | Self::Body => None,
        }
    }

    /// Returns `true` if a response has such values, too.
    #[must_use]
    pub const fn is_in_responses(self) -> bool {
        match self {
            Self::Header | Self::Cookie => true,
            Self::Path | Self::Query | Self::Body | Self::Form | Self::Multipart => false,
        }
    }

    /// Returns `true` if values there are secret, unless a declaration says otherwise.
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

    /// Returns `true` if one name can have one param there only, so that a second one is a
    /// mistake.
    #[must_use]
    pub const fn has_unique_names(self) -> bool {
        match self {
            Self::Path | Self::Query | Self::Header | Self::Cookie => true,
            Self::Body | Self::Form | Self::Multipart => false,
        }
    }

    /// Returns `true` if names there are compared without regard to case.
    #[must_use]
    pub const fn ignores_case(self) -> bool {
        match self {
            Self::Header => true,
            Self::Path | Self::Query | Self::Cookie | Self::Body | Self::Form | Self::Multipart => {
                false
            }
        }
    }

    /// Returns how a param there is sent if a client declares it for all of its endpoints. `None`
    /// if a client cannot declare it.
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
    fn each_word_is_read_back() {
        for location in Location::ALL {
            assert_eq!(Location::from_word(location.as_str()), Some(*location));
        }
        assert_eq!(Location::from_word("trailer"), None);
    }
}
