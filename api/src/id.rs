//! Ids of resources. Each kind has its own type, so that two ids cannot be confused.

use std::fmt;
use std::str::FromStr;

use restrait::info::{JsonType, TypeInfo};
use restrait::param::{Param, Value};

mod parse;

pub use parse::ParseIdError;

/// The form of an id as a regular expression.
const PATTERN: &str = r"^[A-Fa-f\d]{24}$";

macro_rules! ids {
    ($($(#[doc = $docs:literal])* $id:ident = $example:literal;)*) => {$(
        $(#[doc = $docs])*
        ///
        /// An id is 24 hexadecimal digits, stored as 12 bytes. Parsing accepts upper and lower
        /// case; formatting writes lower case.
        ///
        /// ```
        #[doc = concat!("use losant::", stringify!($id), ";")]
        ///
        #[doc = concat!("let id: ", stringify!($id), " = \"", $example, "\".parse()?;")]
        #[doc = concat!("assert_eq!(id.to_string(), \"", $example, "\");")]
        #[doc = concat!("assert!(\"not an id\".parse::<", stringify!($id), ">().is_err());")]
        /// # Ok::<(), losant::ParseIdError>(())
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $id([u8; 12]);

        impl $id {
            /// Creates an id from its bytes.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; 12]) -> Self {
                Self(bytes)
            }

            /// Returns the bytes of the id.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; 12] {
                &self.0
            }
        }

        impl FromStr for $id {
            type Err = ParseIdError;

            fn from_str(text: &str) -> Result<Self, ParseIdError> {
                parse::hex(text, stringify!($id)).map(Self)
            }
        }

        impl TryFrom<&str> for $id {
            type Error = ParseIdError;

            fn try_from(text: &str) -> Result<Self, ParseIdError> {
                text.parse()
            }
        }

        impl TryFrom<String> for $id {
            type Error = ParseIdError;

            fn try_from(text: String) -> Result<Self, ParseIdError> {
                text.parse()
            }
        }

        impl fmt::Display for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                parse::write_hex(&self.0, f)
            }
        }

        impl fmt::Debug for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($id), "({})"), self)
            }
        }

        impl serde::Serialize for $id {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $id {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::text::deserialize(deserializer)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $id {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                crate::schema::json::name(stringify!($id))
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let docs: &[&str] = &[$($docs),*];
                schemars::json_schema!({
                    "type": "string",
                    "description": docs.concat().trim(),
                    "pattern": PATTERN,
                    "examples": [$example],
                })
            }
        }

        /// Lists that continue after the last id of a page.
        impl restrait::page::ToCursor for $id {
            fn to_cursor(&self) -> Option<restrait::page::Cursor> {
                Some(self.to_string().into())
            }
        }

        impl Param<'_> for $id {
            const TYPE: TypeInfo = TypeInfo::new(stringify!($id), JsonType::String)
                .pattern(PATTERN)
                .example($example);

            fn into_value(self) -> Value<'static> {
                Value::display(&self)
            }
        }
    )*};
}

ids! {
    /// The id of a resource whose type is in another field, such as an owner that is a user or an
    /// organization.
    ResourceId = "575ed70c7ae143cd83dc4aa9";
}

/// Declares id types that convert into a [`ResourceId`].
macro_rules! typed_ids {
    ($($(#[doc = $docs:literal])* $id:ident = $example:literal;)*) => {
        ids! { $($(#[doc = $docs])* $id = $example;)* }

        $(impl From<$id> for ResourceId {
            fn from(id: $id) -> Self {
                Self(id.0)
            }
        })*
    };
}

typed_ids! {
    /// The id of an API token.
    ApiTokenId = "575ec7417ae143cd83dc4a95";
    /// The id of an application certificate authority.
    ApplicationCertificateAuthorityId = "575ec76c7ae143cd83dc4a96";
    /// The id of an application certificate.
    ApplicationCertificateId = "575ec76c7ae143cd83dc4a96";
    /// The id of an application.
    ApplicationId = "575ec8687ae143cd83dc4a97";
    /// The id of an application job log.
    ApplicationJobLogId = "575ec8687ae143cd83dc4a98";
    /// The id of an application key.
    ApplicationKeyId = "575ec76c7ae143cd83dc4a96";
    /// The id of an application template.
    ApplicationTemplateId = "575ed0de7ae143cd83dc4aa5";
    /// The id of an audit log.
    AuditLogId = "57955788124b37010084c053";
    /// The id of a credential.
    CredentialId = "575ec76c7ae143cd83dc4a96";
    /// The id of a dashboard.
    DashboardId = "575ece2b7ae143cd83dc4a9b";
    /// The id of a data table.
    DataTableId = "575ed78e7ae143cd83dc4aab";
    /// The id of a data table row.
    DataTableRowId = "596f832b128eda5cfe765443";
    /// The id of a device.
    DeviceId = "575ecf887ae143cd83dc4aa2";
    /// The id of a device recipe.
    DeviceRecipeId = "575ecec57ae143cd83dc4a9f";
    /// The id of an edge deployment.
    EdgeDeploymentId = "575ed78e7ae143cd83dc4aab";
    /// The id of an embedded deployment.
    EmbeddedDeploymentId = "575ed78e7ae143cd83dc4aab";
    /// The id of an event.
    EventId = "575ed0de7ae143cd83dc4aa5";
    /// The id of an experience domain.
    ExperienceDomainId = "575ed78e7ae143cd83dc4aab";
    /// The id of an experience endpoint.
    ExperienceEndpointId = "575ed78e7ae143cd83dc4aab";
    /// The id of an experience group.
    ExperienceGroupId = "575ed78e7ae143cd83dc4aab";
    /// The id of an experience slug.
    ExperienceSlugId = "575ed78e7ae143cd83dc4aab";
    /// The id of an experience user.
    ExperienceUserId = "575ed78e7ae143cd83dc4aab";
    /// The id of an experience view.
    ExperienceViewId = "575ed78e7ae143cd83dc4aab";
    /// The id of a file or a directory.
    FileId = "575ec76c7ae143cd83dc4a96";
    /// The id of a workflow.
    FlowId = "575ed18f7ae143cd83dc4aa6";
    /// The id of a workflow version.
    FlowVersionId = "000000000000000000000000";
    /// The id of an import into an application.
    ImportExecutionId = "575ec76c7ae143cd83dc4a96";
    /// The id of an instance audit log.
    InstanceAuditLogId = "57955788124b37010084c053";
    /// The id of an instance custom node.
    InstanceCustomNodeId = "575ec7417ae143cd83dc4a95";
    /// The id of an instance, an installation of the Losant platform.
    InstanceId = "575ec8687ae143cd83dc4a97";
    /// The id of an instance sandbox.
    InstanceSandboxId = "575ec8687ae143cd83dc4a97";
    /// The id of an integration.
    IntegrationId = "575ed78e7ae143cd83dc4aab";
    /// The id of a notebook.
    NotebookId = "575ed78e7ae143cd83dc4aab";
    /// The id of a notification rule.
    NotificationRuleId = "575ec7417ae143cd83dc4a95";
    /// The id of an OAuth client.
    OauthClientId = "575ec7417ae143cd83dc4a95";
    /// The id of an OAuth token.
    OauthTokenId = "575ec7417ae143cd83dc4a95";
    /// The id of an organization.
    OrgId = "575ed6e87ae143cd83dc4aa8";
    /// The id of an organization invite.
    OrgInviteId = "575ec8687ae143cd83dc4a94";
    /// The id of a private file.
    PrivateFileId = "575ec76c7ae143cd83dc4a96";
    /// The id of a resource job.
    ResourceJobId = "575ec8687ae143cd83dc4a97";
    /// The id of a Losant user.
    UserId = "575ec8687ae143cd83dc4a94";
    /// The id of a webhook.
    WebhookId = "575ed78e7ae143cd83dc4aab";
}
