//! What is asked of labels.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::FieldQuery;
use crate::schema::request_body;

/// Schema `deviceTagFilter`: labels of which a device has each, at most 100.
pub type DeviceTagFilter = Vec<TagFilter>;

request_body! {
    /// A label by its key, its value or both.
    ///
    /// ```
    /// use losant::types::TagFilter;
    ///
    /// let json = |filter: TagFilter| serde_json::to_string(&filter).unwrap();
    /// assert_eq!(json(TagFilter::new().key("floor")), r#"{"key":"floor"}"#);
    /// assert_eq!(json(TagFilter::of("floor", "8")), r#"{"key":"floor","value":"8"}"#);
    /// ```
    pub struct TagFilter {
        /// The key, 1 to 255 letters, digits, `_` and `-`. `None`: any.
        pub key: Option<String>,
        /// The value, 1 to 255 characters. `None`: any.
        pub value: Option<String>,
    }
}

impl TagFilter {
    /// This label.
    pub fn of(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self::new().key(key).value(value)
    }
}

/// What is asked of a device's labels.
///
/// ```
/// use losant::types::TagQuery;
///
/// let json = |asked: TagQuery| serde_json::to_string(&asked).unwrap();
/// assert_eq!(json(TagQuery::tag("floor", "8")), r#"{"floor":"8"}"#);
/// assert_eq!(json(TagQuery::key("floor")), r#"{"$tagKey":"floor"}"#);
/// assert_eq!(json(TagQuery::Untagged.negated()), r#"{"$ne":null}"#);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum TagQuery {
    /// It has none.
    Untagged,
    /// It has labels like these: the keys, each with what is asked of its value. The key
    /// `$tagKey` stands for any label's key, `$tagValue` for any label's value.
    Has(BTreeMap<String, FieldQuery<String>>),
    /// This holds.
    Eq(Box<Self>),
    /// This does not hold.
    Ne(Box<Self>),
}

impl TagQuery {
    /// It has a label of this key with such a value.
    pub fn tag(key: impl Into<String>, value: impl Into<FieldQuery<String>>) -> Self {
        Self::Has(BTreeMap::from([(key.into(), value.into())]))
    }

    /// It has a label with such a key.
    pub fn key(key: impl Into<FieldQuery<String>>) -> Self {
        Self::tag("$tagKey", key)
    }

    /// It has a label with such a value.
    pub fn value(value: impl Into<FieldQuery<String>>) -> Self {
        Self::tag("$tagValue", value)
    }

    /// That this does not hold.
    #[must_use]
    pub fn negated(self) -> Self {
        Self::Ne(self.into())
    }
}

impl Serialize for TagQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (operator, operand) = match self {
            Self::Untagged => return serializer.serialize_unit(),
            Self::Has(tags) => return tags.serialize(serializer),
            Self::Eq(operand) => ("$eq", operand),
            Self::Ne(operand) => ("$ne", operand),
        };
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(operator, operand)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for TagQuery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TagQueryVisitor;

        impl<'de> Visitor<'de> for TagQueryVisitor {
            type Value = TagQuery;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("null or an object")
            }

            fn visit_unit<E: Error>(self) -> Result<TagQuery, E> {
                Ok(TagQuery::Untagged)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<TagQuery, A::Error> {
                let mut tags = BTreeMap::new();
                let mut operation = None;
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "$eq" => operation = Some(TagQuery::Eq(map.next_value()?)),
                        "$ne" => operation = Some(TagQuery::Ne(map.next_value()?)),
                        _ => {
                            tags.insert(key, map.next_value()?);
                        }
                    }
                }
                Ok(operation.unwrap_or(TagQuery::Has(tags)))
            }
        }

        deserializer.deserialize_any(TagQueryVisitor)
    }
}
