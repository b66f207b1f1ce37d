//! Where a param travels.

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
        /// The whole request body.
        Body = "body",
        /// A field of a body that is a form.
        Form = "form",
        /// A part of a multipart body.
        Multipart = "multipart",
    }
}

impl Location {
    /// Returns `true` if the param is the request body or a part of it.
    #[must_use]
    pub const fn is_body(self) -> bool {
        match self {
            Self::Body | Self::Form | Self::Multipart => true,
            Self::Path | Self::Query | Self::Header => false,
        }
    }

    /// Returns `true` if one name can have one param there only, so that a second one is a
    /// mistake.
    #[must_use]
    pub const fn has_unique_names(self) -> bool {
        match self {
            Self::Path | Self::Query | Self::Header => true,
            Self::Body | Self::Form | Self::Multipart => false,
        }
    }

    /// Returns `true` if names there are compared without regard to case.
    #[must_use]
    pub const fn ignores_case(self) -> bool {
        match self {
            Self::Header => true,
            Self::Path | Self::Query | Self::Body | Self::Form | Self::Multipart => false,
        }
    }

    /// Returns `true` if a client can declare a param there for all of its endpoints.
    #[must_use]
    pub const fn can_be_common(self) -> bool {
        match self {
            Self::Query | Self::Header => true,
            Self::Path | Self::Body | Self::Form | Self::Multipart => false,
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
