//! Two-factor authentication: schemas `multiFactorAuthInfo`, `multiFactorAuthEnable` and
//! `multiFactorAuthDisable`.

use crate::schema::{request_body, response_type};
use crate::types::SecretString;

response_type! {
    /// A key for an authenticator app.
    ///
    /// ```
    /// use losant::types::MultiFactorAuthInfo;
    ///
    /// let body = r#"{"key":"JBSWY3DP","keyUri":"otpauth://totp/Losant?secret=JBSWY3DP"}"#;
    /// let info: MultiFactorAuthInfo = serde_json::from_str(body)?;
    /// assert!(!format!("{info:?}").contains("JBSWY3DP"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MultiFactorAuthInfo as "multiFactorAuthInfo" closed {
        /// Key as text, at most 1024 characters.
        pub key: Option<SecretString>,
        /// Key as a URI that an app reads from a QR code, at most 1024 characters.
        pub key_uri: Option<SecretString>,
    }
}

request_body! {
    /// The key with which two-factor authentication starts, and its confirmation.
    ///
    /// ```
    /// let enable = losant::types::MultiFactorAuthEnable::new("Correct-horse-1", "012345");
    /// let json = r#"{"password":"Correct-horse-1","twoFactorCode":"012345"}"#;
    /// assert_eq!(serde_json::to_string(&enable)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MultiFactorAuthEnable as "multiFactorAuthEnable" closed {
        /// Key of the authenticator app, exactly 52 characters.
        pub two_factor_auth_key: Option<SecretString>,
        /// Password, 8 to 2048 characters.
        pub password: SecretString,
        /// Code that the authenticator app shows for the key, at most 2048 characters.
        pub two_factor_code: SecretString,
    }
}

request_body! {
    /// The confirmation that ends two-factor authentication.
    ///
    /// ```
    /// let disable = losant::types::MultiFactorAuthDisable::new("012345", "Correct-horse-1");
    /// let json = r#"{"twoFactorCode":"012345","password":"Correct-horse-1"}"#;
    /// assert_eq!(serde_json::to_string(&disable)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MultiFactorAuthDisable as "multiFactorAuthDisable" closed {
        /// Code that the authenticator app shows, at most 2048 characters.
        pub two_factor_code: SecretString,
        /// Password, 8 to 2048 characters.
        pub password: SecretString,
    }
}
