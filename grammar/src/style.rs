//! How a value becomes text.

use crate::words::words;

words! {
    /// How the value of a param becomes text.
    ///
    /// ```
    /// use restrait_grammar::Style;
    ///
    /// assert_eq!(Style::from_word("comma"), Some(Style::Comma));
    /// ```
    #[derive(Default)]
    pub enum Style {
        /// One text.
        #[default]
        Plain = "plain",
        /// The items of a list in one text, separated by commas: `tags=a,b`.
        Comma = "comma",
        /// One pair for each item of a list: `tag=a&tag=b`.
        Repeated = "repeated",
        /// One pair for each leaf, with names and indices: `filter[0][key]=floor`.
        Brackets = "brackets",
        /// One JSON text.
        Json = "json",
        /// The fields of a struct as pairs of their own: `limit=3&offset=6`.
        Flatten = "flatten",
    }
}

impl Style {
    /// Returns `true` if an empty value is sent, too. An empty list is not.
    #[must_use]
    pub const fn is_always_sent(self) -> bool {
        match self {
            Self::Plain | Self::Json => true,
            Self::Comma | Self::Repeated | Self::Brackets | Self::Flatten => false,
        }
    }

    /// Returns `true` if the value is one text, so that a declaration can give it.
    #[must_use]
    pub const fn is_one_text(self) -> bool {
        match self {
            Self::Plain | Self::Comma => true,
            Self::Repeated | Self::Brackets | Self::Json | Self::Flatten => false,
        }
    }
}
