//! Schema `multiFactorAuthInfo`.

use crate::schema::response_type;

response_type! {
    /// A multi factor auth info.
    ///
    /// ```
    /// let body = r#"{"key":"pump"}"#;
    /// let value: losant::types::MultiFactorAuthInfo = serde_json::from_str(body)?;
    /// assert_eq!(value.key.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MultiFactorAuthInfo as "multiFactorAuthInfo" {
        /// Key, at most 1024 characters.
        pub key: Option<String>,
        /// Key URI, at most 1024 characters.
        pub key_uri: Option<String>,
    }
}
