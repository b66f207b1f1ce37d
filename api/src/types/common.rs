//! Types that several schemas use.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Timestamp;
use crate::schema::shared_type;
use crate::text::string_enum;

/// A JSON object, such as the fields of a document that this version does not know.
///
/// ```
/// use losant::types::DevicePatch;
///
/// let patch: DevicePatch = serde_json::from_str(r#"{"color":"red"}"#)?;
/// assert_eq!(patch.extra["color"], "red");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

shared_type! {
    /// A message that members of an organization see at the top of every page.
    ///
    /// ```
    /// use losant::types::{Banner, BannerLevel};
    ///
    /// let banner = Banner::new().message("Maintenance at 18:00").level(BannerLevel::Info);
    /// let json = r#"{"message":"Maintenance at 18:00","level":"info"}"#;
    /// assert_eq!(serde_json::to_string(&banner)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Banner as "banner" closed {
        /// Text of the message, at most 2048 characters.
        pub message: Option<String>,
        /// Severity of the message.
        pub level: Option<BannerLevel>,
    }
}

string_enum! {
    /// Severity of a banner.
    BannerLevel {
        /// Information.
        Info = "info",
        /// A warning.
        Warning = "warning",
        /// A critical problem.
        Critical = "critical",
    }
}

string_enum! {
    /// Members of an organization who need two-factor authentication.
    MfaMode {
        /// No members.
        NotRequired = "notRequired",
        /// Administrators.
        AdminRequired = "adminRequired",
        /// All members.
        Required = "required",
    }
}

string_enum! {
    /// Type of the owner of an application.
    OwnerType {
        /// A user.
        User = "user",
        /// An organization.
        Organization = "organization",
    }
}

string_enum! {
    /// Selection of resources by a list.
    FilterType {
        /// All resources. The list is ignored.
        All = "all",
        /// Only the resources in the list.
        Whitelist = "whitelist",
        /// All resources except those in the list.
        Blacklist = "blacklist",
        /// No resources. The list is ignored.
        None = "none",
    }
}

string_enum! {
    /// Type of the source of an operation.
    SourceType {
        /// A workflow.
        Flow = "flow",
        /// A user.
        User = "user",
        /// A device.
        Device = "device",
        /// An API token.
        ApiToken = "apiToken",
        /// A notebook.
        Notebook = "notebook",
    }
}

string_enum! {
    /// Sort direction of a list.
    SortDirection {
        /// Ascending: least or oldest first.
        Asc = "asc",
        /// Descending: greatest or newest first.
        Desc = "desc",
    }
}

/// The time at which an organization was disabled, or a flag.
///
/// ```
/// use losant::types::{DisabledAt, InstanceOrgPatch};
///
/// let patch = InstanceOrgPatch::new().disabled_at(true);
/// assert_eq!(serde_json::to_string(&patch)?, r#"{"disabledAt":true}"#);
/// assert_eq!(serde_json::from_str::<DisabledAt>("false")?, DisabledAt::Flag(false));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DisabledAt {
    /// `false` if the organization is enabled. In a request, `true` disables it now.
    Flag(bool),
    /// Time at which the organization was or will be disabled.
    Date(Timestamp),
}

impl From<bool> for DisabledAt {
    fn from(disabled: bool) -> Self {
        Self::Flag(disabled)
    }
}

impl From<Timestamp> for DisabledAt {
    fn from(date: Timestamp) -> Self {
        Self::Date(date)
    }
}

impl Serialize for DisabledAt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Flag(disabled) => disabled.serialize(serializer),
            Self::Date(date) => date.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for DisabledAt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DisabledAtVisitor;

        impl serde::de::Visitor<'_> for DisabledAtVisitor {
            type Value = DisabledAt;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a date and time or a boolean")
            }

            fn visit_bool<E: serde::de::Error>(self, disabled: bool) -> Result<DisabledAt, E> {
                Ok(DisabledAt::Flag(disabled))
            }

            fn visit_str<E: serde::de::Error>(self, date: &str) -> Result<DisabledAt, E> {
                date.parse().map(DisabledAt::Date).map_err(E::custom)
            }
        }

        deserializer.deserialize_any(DisabledAtVisitor)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for DisabledAt {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "disabledAt".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "The time at which an organization was disabled, or a flag.",
            "anyOf": [generator.subschema_for::<Timestamp>(), { "type": "boolean" }],
        })
    }
}
