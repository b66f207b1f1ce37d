//! Scopes of API tokens.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// A permission of an API token, such as `all.User.read`, `device.*` or `device.sendState`.
///
/// The metadata of an endpoint lists its scopes. A token needs one of them:
///
/// ```
/// use losant::device;
/// use losant::types::Scope;
///
/// let action = device::INFO.endpoint("sendState");
/// let mut needed = action.into_iter().flat_map(|info| info.route.scopes()).map(Scope::from);
/// assert!(needed.any(|scope| scope == "device.sendState".into()));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Scope(Cow<'static, str>);

impl Scope {
    /// Returns the name of the scope.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&'static str> for Scope {
    fn from(name: &'static str) -> Self {
        Self(name.into())
    }
}

impl From<String> for Scope {
    fn from(name: String) -> Self {
        Self(name.into())
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Scope {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "scope".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string" })
    }
}
