//! Required members of a change to deployments for which `null` has a meaning.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The version of a workflow to deploy, or the removal of the workflow.
///
/// ```
/// use losant::types::VersionOrRemoval;
///
/// assert_eq!(serde_json::to_string(&VersionOrRemoval::from("v2"))?, r#""v2""#);
/// assert_eq!(serde_json::to_string(&VersionOrRemoval::Removal)?, "null");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum VersionOrRemoval {
    /// A version.
    Version(String),
    /// The removal of the workflow, which is sent as `null`.
    Removal,
}

impl From<&str> for VersionOrRemoval {
    fn from(version: &str) -> Self {
        Self::Version(version.to_owned())
    }
}

impl From<String> for VersionOrRemoval {
    fn from(version: String) -> Self {
        Self::Version(version)
    }
}

impl Serialize for VersionOrRemoval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Version(version) => version.serialize(serializer),
            Self::Removal => serializer.serialize_none(),
        }
    }
}

impl<'de> Deserialize<'de> for VersionOrRemoval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let version = Option::deserialize(deserializer)?;
        Ok(version.map_or(Self::Removal, Self::Version))
    }
}

/// One resource, or all of them.
///
/// ```
/// use losant::DeviceId;
/// use losant::types::AllOr;
///
/// let pump: DeviceId = "575ecf887ae143cd83dc4aa2".parse()?;
/// assert_eq!(AllOr::from(pump), AllOr::One(pump));
/// assert_eq!(serde_json::to_string(&AllOr::<DeviceId>::All)?, "null");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AllOr<T> {
    /// All resources, which is sent as `null`.
    All,
    /// One resource.
    One(T),
}

impl<T> From<T> for AllOr<T> {
    fn from(id: T) -> Self {
        Self::One(id)
    }
}

impl<T: Serialize> Serialize for AllOr<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::All => serializer.serialize_none(),
            Self::One(id) => id.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for AllOr<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = Option::deserialize(deserializer)?;
        Ok(id.map_or(Self::All, Self::One))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for VersionOrRemoval {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        Option::<String>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Option::<String>::json_schema(generator)
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for AllOr<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        Option::<T>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Option::<T>::json_schema(generator)
    }
}
