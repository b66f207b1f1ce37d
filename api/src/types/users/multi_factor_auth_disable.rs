//! Schema `multiFactorAuthDisable`.

use crate::schema::request_body;
use crate::types::SecretString;

request_body! {
    /// A multi factor auth disable.
    ///
    /// ```
    /// let value = losant::types::MultiFactorAuthDisable::new("a-secret", "a-secret");
    /// let json = r#"{"twoFactorCode":"a-secret","password":"a-secret"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MultiFactorAuthDisable as "multiFactorAuthDisable" {
        /// Two factor code, at most 2048 characters.
        pub two_factor_code: SecretString,
        /// Password, 8 to 2048 characters.
        pub password: SecretString,
    }
}
