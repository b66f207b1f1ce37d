//! The trait that the type of a param must implement.

use crate::named_enum::named_enum;
use crate::{Location, Style};

named_enum! {
    /// A trait of the runtime that the type of a param must implement.
    ///
    /// [`as_str`](Self::as_str) returns the name of the trait.
    pub enum Bound {
        /// One segment of the path.
        Path = "PathParam",
        /// One or more segments of the path. The template of the path determines it.
        Segments = "SegmentsParam",
        /// One pair of the query, or one field of a form.
        Query = "QueryParam",
        /// The value of a header.
        Header = "HeaderParam",
        /// The value of a cookie.
        Cookie = "CookieParam",
        /// A list in one value, separated by commas.
        CommaList = "CommaParam",
        /// A list with one pair for each item.
        RepeatedList = "RepeatedParam",
        /// A nested value with one pair for each leaf.
        Brackets = "BracketsParam",
        /// A value as JSON.
        JsonText = "JsonParam",
        /// A struct with one pair for each field.
        Flatten = "FlattenParam",
        /// A JSON body.
        JsonBody = "JsonBody",
        /// A body with its own media type: bytes, text or a stream.
        IntoBody = "BodyParam",
        /// A part of a multipart body.
        Part = "MultipartParam",
        /// A part of a multipart body for each item of a list.
        PartList = "PartListParam",
        /// A JSON part of a multipart body.
        JsonPart = "JsonPartParam",
    }
}

impl Bound {
    /// Returns the bound of a param with this location and style. `is_raw` is `true` for a body with
    /// its own media type. `None` if the location does not support the style.
    #[must_use]
    pub const fn new(location: Location, style: Style, is_raw: bool) -> Option<Self> {
        match (location, style) {
            (Location::Path, Style::Plain) => Some(Self::Path),
            (Location::Query | Location::Form, Style::Plain) => Some(Self::Query),
            (
                Location::Path
                | Location::Query
                | Location::Form
                | Location::Header
                | Location::Multipart,
                Style::Comma,
            ) => Some(Self::CommaList),
            (Location::Query | Location::Form, Style::Repeated) => Some(Self::RepeatedList),
            (Location::Query | Location::Form, Style::Brackets) => Some(Self::Brackets),
            (Location::Query | Location::Form, Style::Json) => Some(Self::JsonText),
            (Location::Query | Location::Form | Location::Header, Style::Flatten) => {
                Some(Self::Flatten)
            }
            (Location::Header, Style::Plain) => Some(Self::Header),
            (Location::Cookie, Style::Plain) => Some(Self::Cookie),
            (Location::Body, Style::Plain) if is_raw => Some(Self::IntoBody),
            (Location::Body, Style::Plain) => Some(Self::JsonBody),
            (Location::Multipart, Style::Plain) => Some(Self::Part),
            (Location::Multipart, Style::Repeated) => Some(Self::PartList),
            (Location::Multipart, Style::Json) => Some(Self::JsonPart),
            (
                Location::Cookie | Location::Body,
                Style::Comma | Style::Repeated | Style::Brackets | Style::Json | Style::Flatten,
            )
            | (Location::Path, Style::Repeated | Style::Brackets | Style::Json | Style::Flatten)
            | (Location::Header, Style::Repeated | Style::Brackets | Style::Json)
            | (Location::Multipart, Style::Brackets | Style::Flatten) => None,
        }
    }

    /// Returns `true` if the values are serialized by serde, so that only the name of their type is
    /// known.
    #[must_use]
    pub const fn uses_serde(self) -> bool {
        match self {
            Self::Brackets | Self::JsonText | Self::Flatten | Self::JsonBody | Self::JsonPart => {
                true
            }
            Self::Path
            | Self::Segments
            | Self::Query
            | Self::Header
            | Self::Cookie
            | Self::CommaList
            | Self::RepeatedList
            | Self::IntoBody
            | Self::Part
            | Self::PartList => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_location_supports_plain_values() {
        for location in Location::ALL {
            assert!(Bound::new(*location, Style::Plain, false).is_some());
        }
    }

    #[test]
    fn every_bound_is_used() {
        let mut used = Vec::new();
        for location in Location::ALL {
            for style in Style::ALL {
                used.extend(Bound::new(*location, *style, false));
                used.extend(Bound::new(*location, *style, true));
            }
        }
        used.push(Bound::Segments);
        for bound in Bound::ALL {
            assert!(used.contains(bound), "{bound}");
        }
    }
}
