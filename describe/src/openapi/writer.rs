//! The state of a document that is being written.

use std::fmt;

use restrait::info::{ClientInfo, EndpointInfo};
use serde_json::Value;

use super::components::Components;
use super::object::Object;

/// A part of an API that the document describes in part only.
///
/// ```
/// use restrait::{api, endpoint};
/// use restrait_describe::openapi::OpenApi;
///
/// #[api]
/// trait Cache {
///     #[endpoint(method = "PURGE", path = "/pages/<id>", idempotent = true, body = false)]
///     fn purge(&self, id: u32) -> ();
/// }
///
/// let document = OpenApi::new::<restrait::Client>(&[&cache::INFO]);
/// let warnings = document.warnings();
/// assert_eq!(warnings[0].endpoint, "cache.purge");
/// assert!(warnings[0].to_string().starts_with("cache.purge: OpenAPI has no method `PURGE`"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Warning {
    /// The endpoint: `instanceOrg.get`. Empty for the client.
    pub endpoint: String,
    /// The part that is not described, and the reason.
    pub message: String,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.endpoint.is_empty() {
            write!(f, "{}: ", self.endpoint)?;
        }
        f.write_str(&self.message)
    }
}

/// The state of a document that is being written.
#[derive(Debug)]
pub(super) struct Writer {
    pub(super) client: &'static ClientInfo,
    pub(super) json_params_as_text: bool,
    pub(super) components: Components,
    pub(super) warnings: Vec<Warning>,
    /// The client's response to all errors that an endpoint does not declare.
    pub(super) other_errors: Value,
    /// The id of the operation that is being written.
    pub(super) operation: String,
}

impl Writer {
    pub(super) fn new(client: &'static ClientInfo, json_params_as_text: bool) -> Self {
        Self {
            client,
            json_params_as_text,
            components: Components::new(),
            warnings: Vec::new(),
            other_errors: Object::new().into(),
            operation: String::new(),
        }
    }

    /// Records that the current operation is described in part only.
    pub(super) fn warn(&mut self, message: impl Into<String>) {
        let warning = Warning {
            endpoint: self.operation.clone(),
            message: message.into(),
        };
        // A part of an operation may be written for two purposes.
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    /// Returns the schema of a value whose type has none, and records this.
    pub(super) fn unknown(&mut self, subject: &str, type_name: &str) -> Value {
        let ty = if type_name.is_empty() {
            "its type".to_owned()
        } else {
            format!("`{type_name}`")
        };
        self.warn(format!(
            "{subject} has no schema; derive `JsonSchema` for {ty}"
        ));
        Object::new().into()
    }
}

/// Returns the id of an endpoint's operation: `instanceOrg.get`.
pub(super) fn operation_id(info: &EndpointInfo) -> String {
    format!("{}.{}", info.route.api(), info.route.name())
}
