//! What several schemas have in common.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Timestamp;
use crate::schema::request_body;
use crate::text::string_enum;

/// Fields that this version does not know, kept so that nothing is lost when they are sent back.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

request_body! {
    /// A message that members of an organization see at the top of every page.
    pub struct Banner {
        /// The message, at most 2048 characters.
        pub message: Option<String>,
        /// How urgent it is.
        pub level: Option<BannerLevel>,
    }
}

string_enum! {
    /// How urgent a banner is.
    BannerLevel {
        /// For information.
        Info = "info",
        /// A warning.
        Warning = "warning",
        /// Something is wrong.
        Critical = "critical",
    }
}

string_enum! {
    /// Who must have a second factor to sign in.
    MfaMode {
        /// Nobody.
        NotRequired = "notRequired",
        /// Administrators.
        AdminRequired = "adminRequired",
        /// Every member.
        Required = "required",
    }
}

string_enum! {
    /// What owns an application.
    OwnerType {
        /// A user.
        User = "user",
        /// An organization.
        Organization = "organization",
    }
}

string_enum! {
    /// How things are chosen by a list.
    FilterType {
        /// All, whether they are listed or not.
        All = "all",
        /// Those that are listed.
        Whitelist = "whitelist",
        /// Those that are not listed.
        Blacklist = "blacklist",
        /// None.
        None = "none",
    }
}

string_enum! {
    /// What did something.
    SourceType {
        /// A workflow.
        Flow = "flow",
        /// A user.
        User = "user",
        /// A device.
        Device = "device",
        /// A program with an API token.
        ApiToken = "apiToken",
        /// A notebook.
        Notebook = "notebook",
    }
}

string_enum! {
    /// The direction that a list is sorted in.
    SortDirection {
        /// Least or oldest first.
        Asc = "asc",
        /// Greatest or newest first.
        Desc = "desc",
    }
}

/// Whether and since when an organization is disabled: a date-time, or a switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DisabledAt {
    /// `false`, it is not; `true` disables it from now on and is only ever sent.
    Flag(bool),
    /// Since then.
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
                f.write_str("a date-time or a bool")
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
