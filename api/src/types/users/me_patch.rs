//! Changes to the current user: schemas `mePatch` and `changePassword`.

use crate::schema::request_body;
use crate::types::SecretString;
use crate::{Number, Timestamp};

request_body! {
    /// Changes to the current user. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{CurrentCredentials, MePatch};
    ///
    /// let patch = MePatch::new()
    ///     .email("ada@example.com")
    ///     .current_credentials(CurrentCredentials::new("Correct-horse-1"));
    /// assert_eq!(
    ///     serde_json::to_value(&patch)?,
    ///     serde_json::json!({
    ///         "email": "ada@example.com",
    ///         "currentCredentials": { "password": "Correct-horse-1" },
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MePatch as "mePatch" closed {
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// First name, 1 to 1024 characters.
        pub first_name: Option<String>,
        /// Last name, at most 1024 characters.
        pub last_name: Option<String>,
        /// Name of the company, at most 1024 characters.
        pub company_name: Option<String>,
        /// Job title, at most 1024 characters.
        pub title: Option<String>,
        /// Phone number, at most 1024 characters.
        pub phone_number: Option<String>,
        /// Location, at most 1024 characters.
        pub location: Option<String>,
        /// Website, at most 1024 characters.
        pub url: Option<String>,
        /// New password, 12 to 2048 characters. It needs an upper-case letter, a lower-case letter,
        /// a digit and another character.
        pub password: Option<SecretString>,
        /// Time before which issued tokens are no longer valid.
        pub token_cutoff: Option<Timestamp>,
        /// Current password, which confirms a change of the email address or the password.
        pub current_credentials: Option<CurrentCredentials>,
    }
}

request_body! {
    /// The current password of a user who changes their sign-in.
    pub struct CurrentCredentials as "currentCredentials" closed {
        /// Code of the authenticator app, for users with two-factor authentication, at most 2048
        /// characters.
        pub two_factor_code: Option<SecretString>,
        /// Current password, 8 to 2048 characters.
        pub password: SecretString,
    }
}

request_body! {
    /// The current and the new password of a user.
    ///
    /// ```
    /// use losant::types::ChangePassword;
    ///
    /// let change = ChangePassword::new("Correct-horse-1", "Battery-staple-2")
    ///     .invalidate_existing_tokens(true);
    /// assert_eq!(
    ///     serde_json::to_value(&change)?,
    ///     serde_json::json!({
    ///         "password": "Correct-horse-1",
    ///         "newPassword": "Battery-staple-2",
    ///         "invalidateExistingTokens": true,
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ChangePassword as "changePassword" closed {
        /// Code of the authenticator app, for users with two-factor authentication, at most 2048
        /// characters.
        pub two_factor_code: Option<SecretString>,
        /// Current password, 8 to 2048 characters.
        pub password: SecretString,
        /// New password, 12 to 2048 characters. It needs an upper-case letter, a lower-case letter,
        /// a digit and another character.
        pub new_password: SecretString,
        /// If `true`, all tokens of the user become invalid, except the one in the response.
        pub invalidate_existing_tokens: Option<bool>,
        /// Lifetime of the new token in seconds.
        #[serde(rename = "tokenTTL")]
        pub token_ttl: Option<Number>,
    }
}
