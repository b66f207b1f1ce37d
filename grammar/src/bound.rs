//! Which types a location and a style accept.

use crate::words::words;
use crate::{Location, Style};

words! {
    /// The trait of the runtime that a param's type must implement.
    ///
    /// The word is the name of the trait.
    pub enum Bound {
        /// One segment of the path.
        Path = "PathParam",
        /// One pair of the query, or one field of a form.
        Query = "QueryParam",
        /// The value of a header.
        Header = "HeaderParam",
        /// The value of a cookie.
        Cookie = "CookieParam",
        /// A list in one text, separated by commas.
        CommaList = "CommaParam",
        /// A list with one pair for each item.
        RepeatedList = "RepeatedParam",
        /// A nested value with one pair for each leaf.
        Brackets = "BracketsParam",
        /// A value in one JSON text.
        JsonText = "JsonParam",
        /// A struct with one pair for each field.
        Flatten = "FlattenParam",
        /// A JSON body.
        JsonBody = "JsonBody",
        /// A body as it is: bytes, text or a stream.
        IntoBody = "BodyParam",
        /// A part of a multipart body.
        Part = "MultipartParam",
        /// A part of a multipart body that is JSON.
        JsonPart = "JsonPartParam",
    }
}

impl Bound {
    /// Returns the bound of a param that travels in `location` with this style.
    ///
    /// `is_raw` says that a body has a media type of its own.
    ///
    /// # Errors
    ///
    /// Returns what the location accepts instead, if it does not accept the style.
    pub const fn new(location: Location, style: Style, is_raw: bool) -> Result<Self, &'static str> {
        const ONE_SEGMENT: &str = "a path param is one segment of text";
        const ONE_HEADER: &str = "a header is one text; use `comma` for a list";
        const ONE_COOKIE: &str = "a cookie is one text";
        const ONE_BODY: &str = "a body is JSON, or has a `content_type`";
        const ONE_PART: &str = "a part is one text, `comma`, `json` or a `Part`";
        match (location, style) {
            (Location::Path, Style::Plain) => Ok(Self::Path),
            (
                Location::Path,
                Style::Comma | Style::Repeated | Style::Brackets | Style::Json | Style::Flatten,
            ) => Err(ONE_SEGMENT),
            (Location::Query | Location::Form, Style::Plain) => Ok(Self::Query),
            (Location::Query | Location::Form | Location::Header, Style::Comma) => {
                Ok(Self::CommaList)
            }
            (Location::Query | Location::Form, Style::Repeated) => Ok(Self::RepeatedList),
            (Location::Query | Location::Form, Style::Brackets) => Ok(Self::Brackets),
            (Location::Query | Location::Form, Style::Json) => Ok(Self::JsonText),
            (Location::Query | Location::Form, Style::Flatten) => Ok(Self::Flatten),
            (Location::Header, Style::Plain) => Ok(Self::Header),
            (
                Location::Header,
                Style::Repeated | Style::Brackets | Style::Json | Style::Flatten,
            ) => Err(ONE_HEADER),
            (Location::Cookie, Style::Plain) => Ok(Self::Cookie),
            (
                Location::Cookie,
                Style::Comma | Style::Repeated | Style::Brackets | Style::Json | Style::Flatten,
            ) => Err(ONE_COOKIE),
            (Location::Body, Style::Plain) if is_raw => Ok(Self::IntoBody),
            (Location::Body, Style::Plain) => Ok(Self::JsonBody),
            (
                Location::Body,
                Style::Comma | Style::Repeated | Style::Brackets | Style::Json | Style::Flatten,
            ) => Err(ONE_BODY),
            (Location::Multipart, Style::Plain) => Ok(Self::Part),
            (Location::Multipart, Style::Comma) => Ok(Self::CommaList),
            (Location::Multipart, Style::Json) => Ok(Self::JsonPart),
            (Location::Multipart, Style::Repeated | Style::Brackets | Style::Flatten) => {
                Err(ONE_PART)
            }
        }
    }

    /// Returns `true` if serde writes the values, so that only the name of their type is known.
    #[must_use]
    pub const fn is_by_serde(self) -> bool {
        match self {
            Self::Brackets | Self::JsonText | Self::Flatten | Self::JsonBody | Self::JsonPart => {
                true
            }
            Self::Path
            | Self::Query
            | Self::Header
            | Self::Cookie
            | Self::CommaList
            | Self::RepeatedList
            | Self::IntoBody
            | Self::Part => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_location_accepts_one_plain_value() {
        for location in Location::ALL {
            assert!(Bound::new(*location, Style::Plain, false).is_ok());
        }
    }

    #[test]
    fn every_bound_is_somebodys() {
        let mut used = Vec::new();
        for location in Location::ALL {
            for style in Style::ALL {
                used.extend(Bound::new(*location, *style, false));
                used.extend(Bound::new(*location, *style, true));
            }
        }
        for bound in Bound::ALL {
            assert!(used.contains(bound), "{bound}");
        }
    }
}
