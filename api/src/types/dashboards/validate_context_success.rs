//! Schema `validateContextSuccess`.
//!
//! Not expressed by these types:
//!
//! - `validateContextSuccess.json#/properties/ctx/additionalProperties/anyOf`: has objects that
//!   only their members tell apart

use std::collections::BTreeMap;

use crate::schema::response_type;
use crate::types::{ValidateContextErrorCtx, ValidateContextErrorDashboard};

response_type! {
    /// A validate context success.
    ///
    /// ```
    /// let body = r#"{"success":true}"#;
    /// let value: losant::types::ValidateContextSuccess = serde_json::from_str(body)?;
    /// assert!(value.success.is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ValidateContextSuccess as "validateContextSuccess" {
        /// Always `true`.
        pub success: Option<bool>,
        /// Context.
        pub ctx: Option<BTreeMap<String, ValidateContextErrorCtx>>,
        /// Dashboard.
        pub dashboard: Option<ValidateContextErrorDashboard>,
    }
}
