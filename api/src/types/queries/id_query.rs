//! Queries for a property that is an id.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::IdCondition;
use super::condition::{self, Asked};

/// A query for an id: an id, a missing id, or one condition.
///
/// ```
/// use losant::DeviceId;
/// use losant::types::IdQuery;
///
/// let json = |asked: IdQuery<DeviceId>| serde_json::to_string(&asked).unwrap();
/// let id: DeviceId = "575ecf887ae143cd83dc4aa2".parse()?;
/// assert_eq!(json(id.into()), r#""575ecf887ae143cd83dc4aa2""#);
/// assert_eq!(json(IdQuery::Absent), "null");
/// assert_eq!(json(IdQuery::one_of([id])), r#"{"$in":["575ecf887ae143cd83dc4aa2"]}"#);
/// # Ok::<(), losant::ParseIdError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum IdQuery<I> {
    /// The property has no value.
    Absent,
    /// The property is this id.
    Is(I),
    /// The property satisfies the condition.
    Matches(IdCondition<I>),
}

impl<I> IdQuery<I> {
    /// Returns a query for any id.
    #[must_use]
    pub const fn present() -> Self {
        Self::Matches(IdCondition::Ne(None))
    }

    /// Returns a query for ids other than this one.
    pub const fn not(id: I) -> Self {
        Self::Matches(IdCondition::Ne(Some(id)))
    }

    /// Returns a query for ids in this list of at most 100.
    pub fn one_of(ids: impl IntoIterator<Item = I>) -> Self {
        Self::Matches(IdCondition::In(ids.into_iter().collect()))
    }

    /// Returns a query for ids that are not in this list of at most 100.
    pub fn none_of(ids: impl IntoIterator<Item = I>) -> Self {
        Self::Matches(IdCondition::Nin(ids.into_iter().collect()))
    }
}

impl<I> From<I> for IdQuery<I> {
    fn from(id: I) -> Self {
        Self::Is(id)
    }
}

impl<I> From<IdCondition<I>> for IdQuery<I> {
    fn from(condition: IdCondition<I>) -> Self {
        Self::Matches(condition)
    }
}

impl<I: Serialize + for<'a> Deserialize<'a>> Serialize for IdQuery<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent => serializer.serialize_unit(),
            Self::Is(id) => id.serialize(serializer),
            Self::Matches(one) => condition::write(std::slice::from_ref(one), serializer),
        }
    }
}

impl<'de, I: Serialize + for<'a> Deserialize<'a>> Deserialize<'de> for IdQuery<I> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Asked::deserialize(deserializer)? {
            Asked::Absent => Self::Absent,
            Asked::Is(id) => Self::Is(id),
            Asked::All(conditions) => {
                let [one] = <[_; 1]>::try_from(conditions).map_err(|conditions| {
                    D::Error::custom(format_args!(
                        "expected one condition on an id, found {}; combine queries with `$and`",
                        conditions.len()
                    ))
                })?;
                Self::Matches(one)
            }
        })
    }
}

#[cfg(feature = "schema")]
impl<I: schemars::JsonSchema> schemars::JsonSchema for IdQuery<I> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}Query", I::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let id = generator.subschema_for::<Option<I>>();
        let ids = schemars::json_schema!({
            "type": "array",
            "items": generator.subschema_for::<I>(),
            "maxItems": 100,
        });
        schemars::json_schema!({
            "description": "An id, `null` for a missing id, or one condition.",
            "anyOf": [
                generator.subschema_for::<I>(),
                { "type": "null" },
                {
                    "type": "object",
                    "properties": {
                        "$eq": id,
                        "$ne": id,
                        "$gt": id,
                        "$lt": id,
                        "$gte": id,
                        "$lte": id,
                        "$in": ids,
                        "$nin": ids,
                    },
                    "additionalProperties": false,
                    "minProperties": 1,
                    "maxProperties": 1,
                },
            ],
        })
    }
}
