//! Checks of contexts: schemas `validateContextSuccess` and `validateContextError`.

use std::collections::BTreeMap;

use crate::schema::{response_type, untagged_enum};
use crate::types::{DataType, TagFilter};
use crate::{DashboardId, DeviceId, Number};

response_type! {
    /// A valid context, with defaults and devices filled in.
    ///
    /// ```
    /// use losant::types::{ContextData, ValidateContextSuccess};
    ///
    /// let body = r#"{"success":true,"ctx":{
    ///     "pump":{"id":"575ecf887ae143cd83dc4aa2","name":"Pump 1"},
    ///     "fleet":{"key":"fleet","value":"north"}}}"#;
    /// let valid: ValidateContextSuccess = serde_json::from_str(body)?;
    /// let context = valid.ctx.unwrap_or_default();
    /// assert!(matches!(context["pump"], ContextData::Device(_)));
    /// assert!(matches!(context["fleet"], ContextData::Tag(_)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ValidateContextSuccess as "validateContextSuccess" {
        /// Always `true`.
        pub success: Option<bool>,
        /// Values of the context variables, by name.
        pub ctx: Option<BTreeMap<String, ContextData>>,
        /// The dashboard, with the parameters of the request.
        pub dashboard: Option<ValidatedDashboard>,
    }
}

response_type! {
    /// An invalid context: the error, and the values that the dashboard would use.
    ///
    /// ```
    /// let body = r#"{"type":"Validation","message":"unknown device","invalidCtxName":"pump"}"#;
    /// let error: losant::types::ValidateContextError = serde_json::from_str(body)?;
    /// assert_eq!(error.invalid_ctx_name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ValidateContextError as "validateContextError" {
        /// Kind of the error, such as `Validation`.
        pub r#type: Option<String>,
        /// Message for people.
        pub message: Option<String>,
        /// Name of the invalid context variable, 1 to 255 letters, digits, `_` and `-`.
        pub invalid_ctx_name: Option<String>,
        /// Values of the context variables, by name.
        pub ctx: Option<BTreeMap<String, ContextData>>,
        /// The dashboard, with the parameters of the request.
        pub dashboard: Option<ValidatedDashboard>,
    }
}

untagged_enum! {
    /// The value of a context variable after a check.
    pub enum ContextData as "contextData" {
        /// Text, at most 32767 characters.
        Text(String),
        /// A number.
        Number(Number),
        /// A device, if its context variable includes the full device.
        Device(ContextDevice),
        /// A device tag.
        Tag(TagFilter),
    }
}

response_type! {
    /// A device in a context.
    pub struct ContextDevice as "contextDevice" {
        /// Unique identifier of the device.
        pub id: DeviceId,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Values of the tags, by key.
        pub tags: Option<BTreeMap<String, Vec<String>>>,
        /// Attributes, by name.
        pub attributes: Option<BTreeMap<String, ContextAttribute>>,
    }
}

response_type! {
    /// An attribute of a device in a context.
    pub struct ContextAttribute as "contextAttribute" {
        /// Type of the values.
        pub data_type: Option<DataType>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Tags of the attribute, by key.
        pub tags: Option<BTreeMap<String, String>>,
    }
}

response_type! {
    /// The dashboard of a context.
    pub struct ValidatedDashboard as "validatedDashboard" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Unique identifier of the dashboard.
        pub id: Option<DashboardId>,
        /// Length of the time range in milliseconds, at least 1.
        pub duration: Option<Number>,
        /// Length of the intervals in milliseconds, at least 1.
        pub resolution: Option<Number>,
        /// Seconds between two refreshes, 5 to 600.
        pub refresh_rate: Option<Number>,
    }
}
