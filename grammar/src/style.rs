//! Styles: encodings of the values of params.

use crate::named_enum::named_enum;

named_enum! {
    /// The encoding of the value of a param.
    ///
    /// ```
    /// use restrait_grammar::Style;
    ///
    /// assert_eq!(Style::from_name("comma"), Some(Style::Comma));
    /// ```
    #[derive(Default)]
    pub enum Style {
        /// One string.
        #[default]
        Plain = "plain",
        /// The items of a list in one value, separated by commas: `tags=a,b`.
        Comma = "comma",
        /// One pair for each item of a list: `tag=a&tag=b`.
        Repeated = "repeated",
        /// One pair for each leaf of a nested value: `filter[0][key]=floor`.
        Brackets = "brackets",
        /// One JSON value.
        Json = "json",
        /// One pair for each field of a struct: `limit=3&offset=6`.
        Flatten = "flatten",
    }
}

impl Style {
    /// Returns `true` if an empty value is sent. Empty lists are not sent.
    #[must_use]
    pub const fn is_always_sent(self) -> bool {
        match self {
            Self::Plain | Self::Json => true,
            Self::Comma | Self::Repeated | Self::Brackets | Self::Flatten => false,
        }
    }

    /// Returns `true` if the value is one string, which a declaration can contain.
    #[must_use]
    pub const fn is_one_text(self) -> bool {
        match self {
            Self::Plain | Self::Comma => true,
            Self::Repeated | Self::Brackets | Self::Json | Self::Flatten => false,
        }
    }
}
