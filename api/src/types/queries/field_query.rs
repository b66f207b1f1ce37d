//! Queries for a property that is text, a number, a boolean or a time.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Condition;
use super::condition::{self, Asked};
use crate::types::Scalar;

/// A query for one property: a value, a missing value, or conditions that must all be satisfied.
///
/// ```
/// use losant::types::FieldQuery;
///
/// let json = |asked: FieldQuery| serde_json::to_string(&asked).unwrap();
/// assert_eq!(json("pump".into()), r#""pump""#);
/// assert_eq!(json(FieldQuery::Absent), "null");
/// assert_eq!(json(FieldQuery::present()), r#"{"$ne":null}"#);
/// assert_eq!(json(FieldQuery::at_least(5).and(FieldQuery::below(9))), r#"{"$gte":5,"$lt":9}"#);
/// assert_eq!(json(FieldQuery::contains("pump").ignore_case()), r#"{"$contains":"pump","$ci":true}"#);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum FieldQuery {
    /// The property has no value.
    Absent,
    /// The property has this value.
    Is(Scalar),
    /// The property satisfies all conditions. Each kind of condition occurs at most once; a query with
    /// one of them twice cannot be encoded.
    All(Vec<Condition>),
}

impl FieldQuery {
    /// Returns a query for values that satisfy all conditions.
    pub fn all(conditions: impl Into<Vec<Condition>>) -> Self {
        Self::All(conditions.into())
    }

    /// Returns a query for any value.
    #[must_use]
    pub fn present() -> Self {
        Condition::Ne(None).into()
    }

    /// Returns a query for values other than this one.
    pub fn not(value: impl Into<Scalar>) -> Self {
        Condition::Ne(Some(value.into())).into()
    }

    /// Returns a query for values in this list of at most 100.
    pub fn one_of(values: impl IntoIterator<Item: Into<Scalar>>) -> Self {
        Condition::In(values.into_iter().map(Into::into).collect()).into()
    }

    /// Returns a query for values that are not in this list of at most 100.
    pub fn none_of(values: impl IntoIterator<Item: Into<Scalar>>) -> Self {
        Condition::Nin(values.into_iter().map(Into::into).collect()).into()
    }

    /// Returns a query for values greater than this one, such as later times.
    pub fn above(value: impl Into<Scalar>) -> Self {
        Condition::Gt(Some(value.into())).into()
    }

    /// Returns a query for values less than this one, such as earlier times.
    pub fn below(value: impl Into<Scalar>) -> Self {
        Condition::Lt(Some(value.into())).into()
    }

    /// Returns a query for this value and greater ones.
    pub fn at_least(value: impl Into<Scalar>) -> Self {
        Condition::Gte(Some(value.into())).into()
    }

    /// Returns a query for this value and lower ones.
    pub fn at_most(value: impl Into<Scalar>) -> Self {
        Condition::Lte(Some(value.into())).into()
    }

    /// Returns a query for values that start with this text.
    pub fn starts_with(text: impl Into<String>) -> Self {
        Condition::StartsWith(text.into()).into()
    }

    /// Returns a query for values that end with this text.
    pub fn ends_with(text: impl Into<String>) -> Self {
        Condition::EndsWith(text.into()).into()
    }

    /// Returns a query for values that contain this text.
    pub fn contains(text: impl Into<String>) -> Self {
        Condition::Contains(text.into()).into()
    }

    /// Adds the conditions of another query.
    #[must_use]
    pub fn and(self, other: impl Into<Self>) -> Self {
        let mut conditions = self.into_conditions();
        conditions.extend(other.into().into_conditions());
        Self::All(conditions)
    }

    /// Ignores the case of text.
    #[must_use]
    pub fn ignore_case(self) -> Self {
        self.and(Condition::IgnoreCase(true))
    }

    fn into_conditions(self) -> Vec<Condition> {
        match self {
            Self::Absent => vec![Condition::Eq(None)],
            Self::Is(value) => vec![Condition::Eq(Some(value))],
            Self::All(conditions) => conditions,
        }
    }
}

impl From<Condition> for FieldQuery {
    fn from(condition: Condition) -> Self {
        Self::All(vec![condition])
    }
}

impl<T: Into<Scalar>> From<T> for FieldQuery {
    fn from(value: T) -> Self {
        Self::Is(value.into())
    }
}

impl Serialize for FieldQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent => serializer.serialize_unit(),
            Self::Is(value) => value.serialize(serializer),
            Self::All(conditions) => condition::write(conditions, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FieldQuery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Asked::deserialize(deserializer)? {
            Asked::Absent => Self::Absent,
            Asked::Is(value) => Self::Is(value),
            Asked::All(conditions) => Self::All(conditions),
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for FieldQuery {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "fieldQuery".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let value = generator.subschema_for::<Option<Scalar>>();
        let values = schemars::json_schema!({
            "type": "array",
            "items": generator.subschema_for::<Scalar>(),
            "maxItems": 100,
        });
        let text = schemars::json_schema!({ "type": "string", "minLength": 1 });
        schemars::json_schema!({
            "description": "A value, `null` for a missing value, or conditions that must all be satisfied.",
            "anyOf": [
                generator.subschema_for::<Scalar>(),
                { "type": "null" },
                {
                    "type": "object",
                    "properties": {
                        "$eq": value,
                        "$ne": value,
                        "$gt": value,
                        "$lt": value,
                        "$gte": value,
                        "$lte": value,
                        "$in": values,
                        "$nin": values,
                        "$startsWith": text,
                        "$endsWith": text,
                        "$contains": text,
                        "$ci": { "type": "boolean" },
                    },
                    "additionalProperties": false,
                },
            ],
        })
    }
}
