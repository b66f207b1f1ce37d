//! Timestamps of device data.

use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Number, Timestamp};

/// The only key of [`DataTimestamp::ExtendedJson`].
const DATE: &str = "$date";

/// A timestamp of device data, in one of the three formats of the API.
///
/// ```
/// use losant::Timestamp;
/// use losant::types::DataTimestamp;
///
/// let noon: Timestamp = "2016-06-13T12:00:00.000Z".parse()?;
/// assert_eq!(DataTimestamp::from(noon).timestamp(), Some(noon));
/// assert_eq!(DataTimestamp::from(1_465_819_200_000).timestamp(), Some(noon));
/// # Ok::<(), losant::ParseTimestampError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum DataTimestamp {
    /// Text, usually a date-time that can be parsed as a [`Timestamp`].
    Text(String),
    /// Milliseconds since the Unix epoch.
    Millis(Number),
    /// Date-time in an object, the format of extended JSON. Its only key is `$date`.
    ExtendedJson(String),
}

impl DataTimestamp {
    /// Returns the instant, or `None` if the value is not a valid date-time.
    #[must_use]
    pub fn timestamp(&self) -> Option<Timestamp> {
        match self {
            Self::Text(text) | Self::ExtendedJson(text) => text.parse().ok(),
            Self::Millis(millis) => Timestamp::from_unix_millis(millis.as_i64()?),
        }
    }
}

impl From<Timestamp> for DataTimestamp {
    fn from(instant: Timestamp) -> Self {
        Self::Text(instant.to_string())
    }
}

impl From<jiff::Timestamp> for DataTimestamp {
    fn from(instant: jiff::Timestamp) -> Self {
        Timestamp::from(instant).into()
    }
}

impl From<i64> for DataTimestamp {
    fn from(millis: i64) -> Self {
        Self::Millis(millis.into())
    }
}

impl Serialize for DataTimestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => text.serialize(serializer),
            Self::Millis(millis) => millis.serialize(serializer),
            Self::ExtendedJson(date) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry(DATE, date)?;
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for DataTimestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DataTimestampVisitor;

        impl<'de> Visitor<'de> for DataTimestampVisitor {
            type Value = DataTimestamp;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string, a number or an object with `$date`")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<DataTimestamp, E> {
                Ok(DataTimestamp::Text(text.into()))
            }

            fn visit_i64<E: Error>(self, millis: i64) -> Result<DataTimestamp, E> {
                Ok(millis.into())
            }

            fn visit_u64<E: Error>(self, millis: u64) -> Result<DataTimestamp, E> {
                Ok(DataTimestamp::Millis(millis.into()))
            }

            fn visit_f64<E: Error>(self, millis: f64) -> Result<DataTimestamp, E> {
                Ok(DataTimestamp::Millis(millis.into()))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<DataTimestamp, A::Error> {
                let mut date = None;
                while let Some(key) = map.next_key::<String>()? {
                    if key == DATE {
                        date = Some(map.next_value()?);
                    } else {
                        map.next_value::<serde::de::IgnoredAny>()?;
                    }
                }
                date.map(DataTimestamp::ExtendedJson)
                    .ok_or_else(|| Error::missing_field(DATE))
            }
        }

        deserializer.deserialize_any(DataTimestampVisitor)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for DataTimestamp {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "dataTimestamp".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A date-time, or milliseconds since the Unix epoch.",
            "anyOf": [
                { "type": "string" },
                { "type": "number" },
                generator.subschema_for::<ExtendedDate>(),
            ],
        })
    }
}

/// A date-time in an object, which has a schema with a name of its own.
#[cfg(feature = "schema")]
struct ExtendedDate;

#[cfg(feature = "schema")]
impl schemars::JsonSchema for ExtendedDate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "extendedDate".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A date-time in an object, the format of extended JSON.",
            "type": "object",
            "properties": { DATE: { "type": "string" } },
            "required": [DATE],
        })
    }
}
