//! Metadata of parameter types.

/// The description of a type of parameters.
///
/// ```
/// use restrait::info::{JsonType, TypeInfo};
///
/// const COLOR: TypeInfo = TypeInfo::new("Color", JsonType::String).values(&["red", "blue"]);
/// assert_eq!(COLOR.values, ["red", "blue"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TypeInfo {
    /// The name of the type in Rust.
    pub name: &'static str,
    /// The JSON type of its values.
    pub json: JsonType,
    /// A regular expression (ECMA 262) that every value matches.
    pub pattern: Option<&'static str>,
    /// An example of a value.
    pub example: Option<&'static str>,
    /// All possible values, or all known ones. Empty if they are not listed.
    pub values: &'static [&'static str],
    /// If `true`, a value can be another text than those in `values`.
    pub open: bool,
    /// If `true`, values are redacted in everything that is shown.
    pub secret: bool,
    /// The media type of a request body, if the type determines it.
    pub media_type: Option<&'static str>,
}

impl TypeInfo {
    /// Creates the description of a type with a name and a JSON type.
    #[must_use]
    pub const fn new(name: &'static str, json: JsonType) -> Self {
        Self {
            name,
            json,
            pattern: None,
            example: None,
            values: &[],
            open: false,
            secret: false,
            media_type: None,
        }
    }

    /// Sets a regular expression (ECMA 262) that every value matches.
    #[must_use]
    pub const fn pattern(mut self, pattern: &'static str) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// Sets an example of a value.
    #[must_use]
    pub const fn example(mut self, example: &'static str) -> Self {
        self.example = Some(example);
        self
    }

    /// Sets the list of all possible values.
    #[must_use]
    pub const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    /// Sets the list of known values. A value can be another text, such as one that a later version of
    /// the API adds.
    ///
    /// ```
    /// use restrait::info::{JsonType, TypeInfo};
    ///
    /// const COLOR: TypeInfo = TypeInfo::new("Color", JsonType::String).known_values(&["red", "blue"]);
    /// assert_eq!((COLOR.values.len(), COLOR.open), (2, true));
    /// ```
    #[must_use]
    pub const fn known_values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self.open = true;
        self
    }

    /// Sets the media type of a request body of this type.
    #[must_use]
    pub(crate) const fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// Marks the values as secret, so that they are redacted in everything that is shown.
    ///
    /// [`Param::into_value`](crate::param::Param::into_value) of such a type returns a
    /// [secret value](crate::param::Value::into_secret).
    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }
}

/// A type of JSON Schema.
///
/// ```
/// use restrait::info::{JsonType, TypeInfo};
///
/// const WEEK: TypeInfo = TypeInfo::new("Week", JsonType::String).pattern("^W[0-5][0-9]$");
/// assert_eq!(WEEK.json, JsonType::String);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonType {
    /// Text.
    String,
    /// An integer.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An object.
    Object,
}
