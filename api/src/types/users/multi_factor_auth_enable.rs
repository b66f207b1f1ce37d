//! Schema `multiFactorAuthEnable`.

use crate::schema::request_body;
use crate::types::SecretString;

request_body! {
    /// A multi factor auth enable.
    ///
    /// ```
    /// let value = losant::types::MultiFactorAuthEnable::new("a-secret", "a-secret").two_factor_auth_key("a-secret");
    /// let json = r#"{"twoFactorAuthKey":"a-secret","password":"a-secret","twoFactorCode":"a-secret"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MultiFactorAuthEnable as "multiFactorAuthEnable" {
        /// Two factor auth key, 52 to 52 characters.
        pub two_factor_auth_key: Option<SecretString>,
        /// Password, 8 to 2048 characters.
        pub password: SecretString,
        /// Two factor code, at most 2048 characters.
        pub two_factor_code: SecretString,
    }
}
