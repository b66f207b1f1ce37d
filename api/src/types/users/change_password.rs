//! Schema `changePassword`.

use crate::Number;
use crate::schema::request_body;
use crate::types::SecretString;

request_body! {
    /// A change password.
    ///
    /// ```
    /// let value = losant::types::ChangePassword::new("a-secret", "a-secret").two_factor_code("a-secret");
    /// let json = r#"{"twoFactorCode":"a-secret","password":"a-secret","newPassword":"a-secret"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ChangePassword as "changePassword" {
        /// Two factor code, at most 2048 characters.
        pub two_factor_code: Option<SecretString>,
        /// Password, 8 to 2048 characters.
        pub password: SecretString,
        /// New password, 12 to 2048 characters.
        pub new_password: SecretString,
        /// If `true`, invalidates existing tokens.
        pub invalidate_existing_tokens: Option<bool>,
        /// Token lifetime.
        #[serde(rename = "tokenTTL")]
        pub token_ttl: Option<Number>,
    }
}
