//! Entity tags, which identify a version of a resource.

use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};

/// An entity tag: the value of the header `ETag`, which identifies a version of a resource.
///
/// It is the type of a header in a response, and of the params `if-none-match` and `if-match`. The
/// constant header `headers("if-none-match" = "*")` of an endpoint matches every version.
///
/// A strong tag identifies the exact bytes of a body. A weak one, `W/"7"`, identifies bodies with the
/// same meaning. It contains printable ASCII characters except for `"`, and is written as it was read.
///
/// ```
/// use restrait::prelude::*;
/// use restrait::response::ETag;
/// use restrait::{Response, api, endpoint};
///
/// #[derive(Response)]
/// struct Note {
///     #[header]
///     etag: ETag,
///     #[body]
///     text: String,
/// }
///
/// #[api]
/// trait Notes {
///     #[endpoint(method = "GET", path = "/notes/<id>")]
///     fn note(&self, id: u64) -> Note;
///
///     /// Replaces a note, unless somebody else has changed it.
///     #[endpoint(method = "PUT", path = "/notes/<id>")]
///     fn replace(&self, id: u64, #[header("if-match")] version: &ETag, #[body] text: &str) -> ();
/// }
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
/// let etag: ETag = r#""v7""#.parse()?;
/// assert!(!etag.is_weak() && etag.opaque() == "v7");
/// let request = client.replace(1, &etag, "text").request()?;
/// assert_eq!(request.headers()["if-match"], r#""v7""#);
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ETag {
    opaque: Box<str>,
    is_weak: bool,
}

/// The error of a text that is not an entity tag.
///
/// ```
/// use restrait::response::ETag;
///
/// let error = "v7".parse::<ETag>().unwrap_err();
/// assert_eq!(error.to_string(), "invalid entity tag, expected `\"..\"` or `W/\"..\"`");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidETag;

impl ETag {
    /// Creates a strong tag from the text between its quotes.
    ///
    /// # Errors
    ///
    /// If the text contains a `"`, a control character or a character outside of ASCII.
    pub fn strong(opaque: &str) -> Result<Self, InvalidETag> {
        Self::new(opaque, false)
    }

    /// Creates a weak tag from the text between its quotes.
    ///
    /// # Errors
    ///
    /// If the text contains a `"`, a control character or a character outside of ASCII.
    ///
    /// ```
    /// use restrait::response::ETag;
    ///
    /// assert_eq!(ETag::weak("7")?.to_string(), r#"W/"7""#);
    /// # Ok::<(), restrait::response::InvalidETag>(())
    /// ```
    pub fn weak(opaque: &str) -> Result<Self, InvalidETag> {
        Self::new(opaque, true)
    }

    fn new(opaque: &str, is_weak: bool) -> Result<Self, InvalidETag> {
        let is_valid = |byte: u8| (b' '..=b'~').contains(&byte) && byte != b'"';
        if !opaque.bytes().all(is_valid) {
            return Err(InvalidETag);
        }
        let opaque = opaque.into();
        Ok(Self { opaque, is_weak })
    }

    /// Returns the text between the quotes.
    #[must_use]
    pub fn opaque(&self) -> &str {
        &self.opaque
    }

    /// Returns `true` if the tag begins with `W/`.
    #[must_use]
    pub fn is_weak(&self) -> bool {
        self.is_weak
    }

    /// Returns `true` if both tags have the same text, weak or not. `If-None-Match` compares like this.
    ///
    /// ```
    /// use restrait::response::ETag;
    ///
    /// let (strong, weak) = (ETag::strong("7")?, ETag::weak("7")?);
    /// assert!(strong.is_weak_match(&weak) && !strong.is_strong_match(&weak));
    /// # Ok::<(), restrait::response::InvalidETag>(())
    /// ```
    #[must_use]
    pub fn is_weak_match(&self, other: &Self) -> bool {
        self.opaque == other.opaque
    }

    /// Returns `true` if both tags are strong and have the same text. `If-Match` compares like this.
    #[must_use]
    pub fn is_strong_match(&self, other: &Self) -> bool {
        !self.is_weak && self == other
    }
}

impl FromStr for ETag {
    type Err = InvalidETag;

    fn from_str(text: &str) -> Result<Self, InvalidETag> {
        let (quoted, is_weak) = match text.strip_prefix("W/") {
            Some(quoted) => (quoted, true),
            None => (text, false),
        };
        let opaque = quoted.strip_prefix('"');
        let opaque = opaque.and_then(|opaque| opaque.strip_suffix('"'));
        Self::new(opaque.ok_or(InvalidETag)?, is_weak)
    }
}

impl fmt::Display for ETag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let prefix = if self.is_weak { "W/" } else { "" };
        write!(f, "{prefix}\"{}\"", self.opaque)
    }
}

impl fmt::Display for InvalidETag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid entity tag, expected `\"..\"` or `W/\"..\"`")
    }
}

impl std::error::Error for InvalidETag {}

/// Serializes the tag as it is sent.
impl Serialize for ETag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ETag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_written_as_they_were_read() {
        for (text, opaque, is_weak) in [
            (r#""v7""#, "v7", false),
            (r#"W/"v7""#, "v7", true),
            (r#""""#, "", false),
            (r#""a,b c\""#, r"a,b c\", false),
            (r#""W/""#, "W/", false),
        ] {
            let etag: ETag = text.parse().unwrap();
            assert_eq!((etag.opaque(), etag.is_weak()), (opaque, is_weak));
            assert_eq!(etag.to_string(), text);
            let json = serde_json::to_string(&etag).unwrap();
            assert_eq!(serde_json::from_str::<ETag>(&json).unwrap(), etag);
        }
    }

    #[test]
    fn other_texts_are_rejected() {
        for text in [
            "",
            "v7",
            "\"",
            "W/",
            "W/v7",
            "w/\"v7\"",
            "\"a\"b\"",
            "\"a",
            "a\"",
            "*",
            "\"a\n\"",
            "\"é\"",
            "\"a\", \"b\"",
            " \"a\"",
        ] {
            assert_eq!(text.parse::<ETag>(), Err(InvalidETag), "{text:?}");
        }
        assert!(ETag::strong("a\"").is_err() && ETag::weak("\u{7f}").is_err());
    }
}
