//! Queries for tags.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::condition::{self, Asked};
use super::match_query::INDIVISIBLE;
use super::{MatchQuery, TagCondition};

/// A query for the tags of an item.
///
/// ```
/// use losant::types::{TagQuery, TagTextQuery};
///
/// let json = |asked: TagQuery| serde_json::to_string(&asked).unwrap();
/// assert_eq!(json(TagQuery::tag("floor", "8")), r#"{"floor":"8"}"#);
/// let floors = TagTextQuery::one_of(["7", "8"]);
/// assert_eq!(json(TagQuery::tag("floor", floors)), r#"{"floor":{"$in":["7","8"]}}"#);
/// assert_eq!(json(TagQuery::key("floor")), r#"{"$tagKey":"floor"}"#);
/// assert_eq!(json(TagQuery::untagged().negated()), r#"{"$ne":null}"#);
/// ```
pub type TagQuery = MatchQuery<TagMatch>;

impl TagQuery {
    /// Returns a query for items without tags.
    #[must_use]
    pub const fn untagged() -> Self {
        Self::Is(TagMatch::Untagged)
    }

    /// Returns a query for items that have a tag with this key and a matching value.
    pub fn tag(key: impl Into<String>, value: impl Into<TagTextQuery>) -> Self {
        Self::Is(TagMatch::Has(BTreeMap::from([(key.into(), value.into())])))
    }

    /// Returns a query for items that have a tag with a matching key.
    pub fn key(key: impl Into<TagTextQuery>) -> Self {
        Self::tag("$tagKey", key)
    }

    /// Returns a query for items that have a tag with a matching value.
    pub fn value(value: impl Into<TagTextQuery>) -> Self {
        Self::tag("$tagValue", value)
    }
}

/// A pattern for the tags of an item.
///
/// ```
/// use losant::types::{TagMatch, TagQuery};
///
/// let tags = [("floor".into(), "8".into()), ("wing".into(), "north".into())];
/// let query = TagQuery::not(TagMatch::Has(tags.into()));
/// assert_eq!(serde_json::to_string(&query)?, r#"{"$ne":{"floor":"8","wing":"north"}}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum TagMatch {
    /// The item has no tags.
    Untagged,
    /// The item has tags with these keys and values. The key `$tagKey` queries the keys of all tags,
    /// and `$tagValue` queries the values of all tags.
    Has(BTreeMap<String, TagTextQuery>),
}

impl Serialize for TagMatch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Untagged => serializer.serialize_unit(),
            Self::Has(tags) => tags.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TagMatch {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TagMatchVisitor;

        impl<'de> Visitor<'de> for TagMatchVisitor {
            type Value = TagMatch;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`null` or an object")
            }

            fn visit_unit<E: Error>(self) -> Result<TagMatch, E> {
                Ok(TagMatch::Untagged)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<TagMatch, A::Error> {
                let mut tags = BTreeMap::new();
                while let Some(key) = map.next_key::<String>()? {
                    if matches!(&*key, "$eq" | "$ne") {
                        return Err(Error::custom(INDIVISIBLE));
                    }
                    let value = map.next_value()?;
                    if let Some(key) = tags.insert(key.clone(), value).map(|_| key) {
                        let key = crate::text::excerpt(&key);
                        return Err(Error::custom(format_args!("duplicate tag `{key}`")));
                    }
                }
                Ok(TagMatch::Has(tags))
            }
        }

        deserializer.deserialize_any(TagMatchVisitor)
    }
}

/// A query for the key or the value of a tag: text, missing text, or a list of texts.
///
/// ```
/// use losant::types::{TagQuery, TagTextQuery};
///
/// let query = TagQuery::key(TagTextQuery::none_of(["floor", "wing"]));
/// assert_eq!(serde_json::to_string(&query)?, r#"{"$tagKey":{"$nin":["floor","wing"]}}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum TagTextQuery {
    /// The text is missing.
    Absent,
    /// The text is this one, at most 255 characters.
    Is(String),
    /// The text satisfies the condition.
    Matches(TagCondition),
}

impl TagTextQuery {
    /// Returns a query for texts in this list of at most 100.
    pub fn one_of(texts: impl IntoIterator<Item: Into<String>>) -> Self {
        TagCondition::In(texts.into_iter().map(Into::into).collect()).into()
    }

    /// Returns a query for texts that are not in this list of at most 100.
    pub fn none_of(texts: impl IntoIterator<Item: Into<String>>) -> Self {
        TagCondition::Nin(texts.into_iter().map(Into::into).collect()).into()
    }
}

impl From<&str> for TagTextQuery {
    fn from(text: &str) -> Self {
        Self::Is(text.to_owned())
    }
}

impl From<String> for TagTextQuery {
    fn from(text: String) -> Self {
        Self::Is(text)
    }
}

impl From<TagCondition> for TagTextQuery {
    fn from(condition: TagCondition) -> Self {
        Self::Matches(condition)
    }
}

impl Serialize for TagTextQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent => serializer.serialize_unit(),
            Self::Is(text) => text.serialize(serializer),
            Self::Matches(one) => condition::write(std::slice::from_ref(one), serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TagTextQuery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Asked::deserialize(deserializer)? {
            Asked::Absent => Self::Absent,
            Asked::Is(text) => Self::Is(text),
            Asked::All(conditions) => {
                let [one] = <[_; 1]>::try_from(conditions).map_err(|conditions| {
                    D::Error::custom(format_args!(
                        "expected `$in` or `$nin`, found {} operators",
                        conditions.len()
                    ))
                })?;
                Self::Matches(one)
            }
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for TagMatch {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "tag".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let text = generator.subschema_for::<TagTextQuery>();
        schemars::json_schema!({
            "description": "Queries for the values of tags by key, or `null` for no tags.",
            "type": ["object", "null"],
            "properties": { "$tagKey": text, "$tagValue": text },
            "additionalProperties": text,
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for TagTextQuery {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "tagTextQuery".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let text = schemars::json_schema!({ "type": "string", "maxLength": 255 });
        let list = |operator: &str| {
            schemars::json_schema!({
                "type": "object",
                "properties": { operator: { "type": "array", "items": text, "maxItems": 100 } },
                "required": [operator],
                "additionalProperties": false,
            })
        };
        schemars::json_schema!({
            "description": "Text, `null` for no such text, or a list of texts.",
            "anyOf": [text, { "type": "null" }, list("$in"), list("$nin")],
        })
    }
}
