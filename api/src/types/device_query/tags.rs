//! Queries for the tags of a device.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::FieldQuery;
use crate::schema::request_body;

/// Schema `deviceTagFilter`: tags of which a device must have all, at most 100.
///
/// ```
/// use losant::types::{DeviceTagFilter, TagFilter};
///
/// let filter: DeviceTagFilter = vec![TagFilter::pair("floor", "8"), TagFilter::new().key("wing")];
/// assert_eq!(serde_json::to_string(&filter)?, r#"[{"key":"floor","value":"8"},{"key":"wing"}]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type DeviceTagFilter = Vec<TagFilter>;

request_body! {
    /// A filter for tags by key, by value or by both.
    ///
    /// ```
    /// use losant::types::TagFilter;
    ///
    /// let json = |filter: TagFilter| serde_json::to_string(&filter).unwrap();
    /// assert_eq!(json(TagFilter::new().key("floor")), r#"{"key":"floor"}"#);
    /// assert_eq!(json(TagFilter::pair("floor", "8")), r#"{"key":"floor","value":"8"}"#);
    /// ```
    pub struct TagFilter as "tagFilter" {
        /// Key, 1 to 255 letters, digits, `_` and `-`. Defaults to any key.
        pub key: Option<String>,
        /// Value, 1 to 255 characters. Defaults to any value.
        pub value: Option<String>,
    }
}

impl TagFilter {
    /// Creates a filter for the tag with this key and this value.
    pub fn pair(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self::new().key(key).value(value)
    }
}

/// A query for the tags of a device.
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
    /// The device has no tags.
    Untagged,
    /// The device has tags with these keys and values. The key `$tagKey` queries the keys of all
    /// tags, and `$tagValue` queries the values of all tags.
    Has(BTreeMap<String, FieldQuery<String>>),
    /// The query matches.
    Eq(Box<Self>),
    /// The query does not match.
    Ne(Box<Self>),
}

impl TagQuery {
    /// Returns a query for devices that have a tag with this key and a matching value.
    pub fn tag(key: impl Into<String>, value: impl Into<FieldQuery<String>>) -> Self {
        Self::Has(BTreeMap::from([(key.into(), value.into())]))
    }

    /// Returns a query for devices that have a tag with a matching key.
    pub fn key(key: impl Into<FieldQuery<String>>) -> Self {
        Self::tag("$tagKey", key)
    }

    /// Returns a query for devices that have a tag with a matching value.
    pub fn value(value: impl Into<FieldQuery<String>>) -> Self {
        Self::tag("$tagValue", value)
    }

    /// Negates the query.
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

const INDIVISIBLE: &str = "`$eq` and `$ne` cannot be combined with other keys; combine two queries \
                           with `$and`";

impl<'de> Deserialize<'de> for TagQuery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TagQueryVisitor;

        impl<'de> Visitor<'de> for TagQueryVisitor {
            type Value = TagQuery;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`null` or an object")
            }

            fn visit_unit<E: Error>(self) -> Result<TagQuery, E> {
                Ok(TagQuery::Untagged)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<TagQuery, A::Error> {
                let mut tags = BTreeMap::new();
                let mut operation = None;
                while let Some(key) = map.next_key::<String>()? {
                    // Each part restricts the query, so none may be dropped.
                    if operation.is_some() {
                        return Err(Error::custom(INDIVISIBLE));
                    }
                    match key.as_str() {
                        "$eq" => operation = Some(TagQuery::Eq(map.next_value()?)),
                        "$ne" => operation = Some(TagQuery::Ne(map.next_value()?)),
                        _ => {
                            tags.insert(key, map.next_value()?);
                        }
                    }
                }
                match operation {
                    Some(_) if !tags.is_empty() => Err(Error::custom(INDIVISIBLE)),
                    Some(operation) => Ok(operation),
                    None => Ok(TagQuery::Has(tags)),
                }
            }
        }

        deserializer.deserialize_any(TagQueryVisitor)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for TagQuery {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "tagQuery".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "Queries for the values of tags by key, or `null` for no tags.",
            "type": ["object", "null"],
            "properties": {
                "$eq": generator.subschema_for::<Self>(),
                "$ne": generator.subschema_for::<Self>(),
                "$tagKey": generator.subschema_for::<FieldQuery<String>>(),
                "$tagValue": generator.subschema_for::<FieldQuery<String>>(),
            },
            "additionalProperties": generator.subschema_for::<FieldQuery<String>>(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_cannot_be_combined_with_other_keys() {
        for json in [
            r#"{"$ne":null,"floor":"8"}"#,
            r#"{"floor":"8","$ne":null}"#,
            r#"{"$eq":null,"$ne":null}"#,
        ] {
            let error = serde_json::from_str::<TagQuery>(json).unwrap_err();
            assert!(error.to_string().starts_with(INDIVISIBLE), "{error}");
        }
    }
}
