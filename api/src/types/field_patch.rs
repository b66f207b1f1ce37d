//! Changes to one field.

use super::SecretString;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A change to a field that can be cleared.
///
/// ```
/// use losant::DeviceId;
/// use losant::types::{FieldPatch, DevicePatch};
///
/// let parent: DeviceId = "575ecf887ae143cd83dc4aa2".parse()?;
/// let json = |patch: DevicePatch| serde_json::to_string(&patch).unwrap();
/// assert_eq!(json(DevicePatch::new()), "{}");
/// assert_eq!(json(DevicePatch::new().parent_id(FieldPatch::Clear)), r#"{"parentId":null}"#);
/// let moved = DevicePatch::new().parent_id(parent);
/// assert_eq!(json(moved), r#"{"parentId":"575ecf887ae143cd83dc4aa2"}"#);
/// # Ok::<(), losant::ParseIdError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum FieldPatch<T> {
    /// The field is not sent and keeps its value.
    #[default]
    Unchanged,
    /// The field is sent as `null`, which deletes its value.
    Clear,
    /// The field is set to this value.
    Set(T),
}

impl<T> FieldPatch<T> {
    /// Returns `true` if the field keeps its value.
    #[must_use]
    pub const fn is_unchanged(&self) -> bool {
        matches!(self, Self::Unchanged)
    }

    /// Returns the new value, or `None` if the field is unchanged or cleared.
    #[must_use]
    pub const fn set(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Unchanged | Self::Clear => None,
        }
    }
}

impl<T> From<T> for FieldPatch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl From<&str> for FieldPatch<String> {
    fn from(text: &str) -> Self {
        Self::Set(text.to_owned())
    }
}

impl From<&str> for FieldPatch<SecretString> {
    fn from(text: &str) -> Self {
        Self::Set(text.into())
    }
}

impl<T: Serialize> Serialize for FieldPatch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.set().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for FieldPatch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Option::deserialize(deserializer)?;
        Ok(value.map_or(Self::Clear, Self::Set))
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for FieldPatch<T> {
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
