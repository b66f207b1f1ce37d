//! The filter for users by group.

use std::fmt;
use std::str::FromStr;

use restrait::info::{JsonType, TypeInfo};
use restrait::param::{Param, Value};

use crate::{ExperienceGroupId, ParseIdError};

/// A filter for the users of an experience by group.
///
/// ```
/// use losant::ExperienceGroupId;
/// use losant::types::ExperienceGroupFilter;
///
/// let operators: ExperienceGroupId = "58b9d794cbfafe1be675744f".parse()?;
/// assert_eq!(ExperienceGroupFilter::from(operators).to_string(), "58b9d794cbfafe1be675744f");
/// assert_eq!("none".parse(), Ok(ExperienceGroupFilter::None));
/// # Ok::<(), losant::ParseIdError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExperienceGroupFilter {
    /// Users in at least one group.
    Any,
    /// Users in no group.
    None,
    /// Users in this group.
    Group(ExperienceGroupId),
}

impl From<ExperienceGroupId> for ExperienceGroupFilter {
    fn from(group: ExperienceGroupId) -> Self {
        Self::Group(group)
    }
}

impl FromStr for ExperienceGroupFilter {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, ParseIdError> {
        match text {
            "any" => Ok(Self::Any),
            "none" => Ok(Self::None),
            id => id.parse().map(Self::Group),
        }
    }
}

impl TryFrom<&str> for ExperienceGroupFilter {
    type Error = ParseIdError;

    fn try_from(text: &str) -> Result<Self, ParseIdError> {
        text.parse()
    }
}

impl fmt::Display for ExperienceGroupFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.pad("any"),
            Self::None => f.pad("none"),
            Self::Group(group) => group.fmt(f),
        }
    }
}

impl serde::Serialize for ExperienceGroupFilter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for ExperienceGroupFilter {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::text::deserialize(deserializer)
    }
}

impl Param<'_> for ExperienceGroupFilter {
    const TYPE: TypeInfo = TypeInfo::new("ExperienceGroupFilter", JsonType::String)
        .example("575ec8687ae143cd83dc4a97");

    fn into_value(self) -> Value<'static> {
        match self {
            Self::Any => Value::str("any"),
            Self::None => Value::str("none"),
            Self::Group(group) => group.into_value(),
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for ExperienceGroupFilter {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "experienceGroupFilter".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "The id of a group, `any` or `none`.",
            "anyOf": [
                generator.subschema_for::<ExperienceGroupId>(),
                { "type": "string", "enum": ["any", "none"] },
            ],
        })
    }
}
