//! What a param's values are.

/// What the values of a param are, stated once beside the type that holds them.
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
    /// The type's name in Rust.
    pub name: &'static str,
    /// The JSON type that describes its values.
    pub json: JsonType,
    /// A regular expression (ECMA 262) that every value matches.
    pub pattern: Option<&'static str>,
    /// An example of a value.
    pub example: Option<&'static str>,
    /// The values that are accepted, where they are a closed list.
    pub values: &'static [&'static str],
    /// If `true`, the values are shown nowhere.
    pub secret: bool,
}

impl TypeInfo {
    /// A type of this name, of which no more is known.
    #[must_use]
    pub const fn new(name: &'static str, json: JsonType) -> Self {
        Self {
            name,
            json,
            pattern: None,
            example: None,
            values: &[],
            secret: false,
        }
    }

    /// With a regular expression that every value matches.
    #[must_use]
    pub const fn pattern(mut self, pattern: &'static str) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// With an example of a value.
    #[must_use]
    pub const fn example(mut self, example: &'static str) -> Self {
        self.example = Some(example);
        self
    }

    /// With the closed list of values that are accepted.
    #[must_use]
    pub const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    /// Marks the values as secret: they are shown nowhere.
    ///
    /// [`Param::into_value`](crate::param::Param::into_value) of such a type returns a
    /// [secret value](crate::param::Value::into_secret).
    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }
}

/// The types that JSON Schema tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonType {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An object with named members.
    Object,
}
