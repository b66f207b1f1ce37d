//! Schema `validateContextError`.
//!
//! Not expressed by these types:
//!
//! - `validateContextError.json#/properties/ctx/additionalProperties/anyOf`: has objects that only
//!   their members tell apart

use std::collections::BTreeMap;

use crate::schema::{response_type, untagged_enum};
use crate::types::{DataType, DeviceTag};
use crate::{Number, ResourceId};

response_type! {
    /// A validate context error.
    ///
    /// ```
    /// let body = r#"{"type":"pump"}"#;
    /// let value: losant::types::ValidateContextError = serde_json::from_str(body)?;
    /// assert_eq!(value.r#type.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ValidateContextError as "validateContextError" {
        /// Type.
        pub r#type: Option<String>,
        /// Message.
        pub message: Option<String>,
        /// Name of the invalid context, 1 to 255 letters, digits, `_` and `-`.
        pub invalid_ctx_name: Option<String>,
        /// Context.
        pub ctx: Option<BTreeMap<String, ValidateContextErrorCtx>>,
        /// Dashboard.
        pub dashboard: Option<ValidateContextErrorDashboard>,
    }
}

response_type! {
    /// The context of a validate context error.
    pub struct ValidateContextErrorCtxObject as "validateContextErrorCtxObject" {
        /// Unique identifier of the context.
        pub id: Option<ResourceId>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Tags.
        pub tags: Option<BTreeMap<String, Vec<String>>>,
        /// Attributes.
        pub attributes: Option<BTreeMap<String, ValidateContextErrorCtxObjectAttribute>>,
    }
}

untagged_enum! {
    /// The context of a validate context error.
    pub enum ValidateContextErrorCtx as "validateContextErrorCtx" {
        /// Text.
        Text(String),
        /// A number.
        Number(Number),
        /// A device tag.
        DeviceTag(DeviceTag),
        /// A validate context error context object.
        Object(ValidateContextErrorCtxObject),
    }
}

response_type! {
    /// The dashboard of a validate context error.
    pub struct ValidateContextErrorDashboard as "validateContextErrorDashboard" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Unique identifier of the dashboard.
        pub id: Option<ResourceId>,
        /// Duration, at least 1.
        pub duration: Option<Number>,
        /// Resolution, at least 1.
        pub resolution: Option<Number>,
        /// Refresh rate, 5 to 600.
        pub refresh_rate: Option<Number>,
    }
}

response_type! {
    /// An attribute of a validate context error.
    pub struct ValidateContextErrorCtxObjectAttribute as "validateContextErrorCtxObjectAttribute" {
        /// Type of the device data.
        pub data_type: Option<DataType>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Tags.
        pub tags: Option<BTreeMap<String, String>>,
    }
}
