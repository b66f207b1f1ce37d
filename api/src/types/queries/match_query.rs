//! Queries that compare a property with a pattern.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Error, IntoDeserializer, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A query that compares a property with a pattern: tags with a [`TagMatch`](super::TagMatch), nodes
/// with a [`NodeMatch`](super::NodeMatch), triggers with a [`TriggerMatch`](super::TriggerMatch).
///
/// ```
/// use losant::types::{NodeMatch, NodeQuery};
///
/// let query = NodeQuery::from(NodeMatch::new("HttpNode")).negated();
/// assert_eq!(serde_json::to_string(&query)?, r#"{"$ne":{"type":"HttpNode"}}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum MatchQuery<M> {
    /// The property matches.
    Is(M),
    /// The property matches: `$eq`.
    Eq(M),
    /// The property does not match: `$ne`.
    Ne(M),
}

impl<M> MatchQuery<M> {
    /// Returns a query for properties that do not match.
    pub fn not(pattern: impl Into<M>) -> Self {
        Self::Ne(pattern.into())
    }

    /// Negates the query.
    #[must_use]
    pub fn negated(self) -> Self {
        match self {
            Self::Is(pattern) | Self::Eq(pattern) => Self::Ne(pattern),
            Self::Ne(pattern) => Self::Eq(pattern),
        }
    }
}

impl<M> From<M> for MatchQuery<M> {
    fn from(pattern: M) -> Self {
        Self::Is(pattern)
    }
}

impl<M: Serialize> Serialize for MatchQuery<M> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (operator, pattern) = match self {
            Self::Is(pattern) => return pattern.serialize(serializer),
            Self::Eq(pattern) => ("$eq", pattern),
            Self::Ne(pattern) => ("$ne", pattern),
        };
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(operator, pattern)?;
        map.end()
    }
}

impl<'de, M: Deserialize<'de>> Deserialize<'de> for MatchQuery<M> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(MatchQueryVisitor(PhantomData))
    }
}

struct MatchQueryVisitor<M>(PhantomData<M>);

impl<'de, M: Deserialize<'de>> Visitor<'de> for MatchQueryVisitor<M> {
    type Value = MatchQuery<M>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a pattern, or an object with `$eq` or `$ne`")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        M::deserialize(().into_deserializer()).map(MatchQuery::Is)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let first = map.next_key::<String>()?;
        let query = match first.as_deref() {
            Some("$eq") => MatchQuery::Eq(map.next_value()?),
            Some("$ne") => MatchQuery::Ne(map.next_value()?),
            _ => {
                let members = MapAccessDeserializer::new(Rejoined { first, map });
                return M::deserialize(members).map(MatchQuery::Is);
            }
        };
        // Each part restricts the query, so none may be dropped.
        match map.next_key::<String>()? {
            None => Ok(query),
            Some(_) => Err(Error::custom(INDIVISIBLE)),
        }
    }
}

/// The message for `$eq` or `$ne` with other members.
pub(super) const INDIVISIBLE: &str = "`$eq` and `$ne` cannot be combined with other keys; combine \
                                      two queries with `$and`";

/// An object of which the first key was read.
struct Rejoined<A> {
    first: Option<String>,
    map: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Rejoined<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(first) => seed.deserialize(first.into_deserializer()).map(Some),
            None => self.map.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

#[cfg(feature = "schema")]
impl<M: schemars::JsonSchema> schemars::JsonSchema for MatchQuery<M> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}Query", M::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let pattern = generator.subschema_for::<M>();
        let operation = |operator: &str| {
            schemars::json_schema!({
                "type": "object",
                "properties": { operator: pattern },
                "required": [operator],
                "additionalProperties": false,
            })
        };
        schemars::json_schema!({
            "description": "A pattern that the property matches, or with `$ne` does not match.",
            "anyOf": [pattern, operation("$eq"), operation("$ne")],
        })
    }
}
