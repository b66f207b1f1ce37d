//! The role of a token in one organization: the `orgRoles` of the schema `apiToken`.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{OrgMemberRole, ResourceRole};
use crate::OrgId;
use crate::schema::shared_type;

shared_type! {
    /// The maximum role of a token in one organization, or in the sandbox of its user.
    ///
    /// ```
    /// use losant::types::{OrgMemberRole, OrgOrSandbox, OrgRole};
    ///
    /// let role = OrgRole::new(OrgOrSandbox::Sandbox, OrgMemberRole::View);
    /// assert_eq!(serde_json::to_string(&role)?, r#"{"orgId":"sandbox","role":"view"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OrgRole as "orgRole" closed {
        /// Organization, or the sandbox.
        pub org_id: OrgOrSandbox,
        /// Role in it.
        pub role: OrgMemberRole,
        /// Roles for single applications, at most 100.
        pub application_roles: Option<Vec<ResourceRole>>,
        /// Roles for single dashboards, at most 100.
        pub dashboard_roles: Option<Vec<ResourceRole>>,
    }
}

/// An organization, or the sandbox of a user.
///
/// ```
/// use losant::OrgId;
/// use losant::types::OrgOrSandbox;
///
/// let org: OrgId = "575ed6e87ae143cd83dc4aa8".parse()?;
/// assert_eq!(OrgOrSandbox::from(org).to_string(), "575ed6e87ae143cd83dc4aa8");
/// assert_eq!("sandbox".parse(), Ok(OrgOrSandbox::Sandbox));
/// # Ok::<(), losant::ParseIdError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrgOrSandbox {
    /// The sandbox: the resources that the user owns without an organization.
    Sandbox,
    /// An organization.
    Org(OrgId),
    /// A value that this version does not know.
    Other(Box<str>),
}

impl From<OrgId> for OrgOrSandbox {
    fn from(org: OrgId) -> Self {
        Self::Org(org)
    }
}

impl FromStr for OrgOrSandbox {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match (text, text.parse()) {
            ("sandbox", _) => Self::Sandbox,
            (_, Ok(org)) => Self::Org(org),
            (other, Err(_)) => Self::Other(other.into()),
        })
    }
}

impl fmt::Display for OrgOrSandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sandbox => f.pad("sandbox"),
            Self::Org(org) => org.fmt(f),
            Self::Other(text) => f.pad(text),
        }
    }
}

impl Serialize for OrgOrSandbox {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for OrgOrSandbox {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::text::deserialize(deserializer)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for OrgOrSandbox {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "orgOrSandbox".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "An organization, or the sandbox of a user.",
            "anyOf": [
                generator.subschema_for::<OrgId>(),
                { "type": "string", "enum": ["sandbox"] },
            ],
        })
    }
}
