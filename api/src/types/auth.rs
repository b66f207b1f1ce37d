//! Schemas `userCredentials`, `githubLogin`, `samlResponse` and `deviceCredentials`, which say who
//! someone is, and what comes of it: `authedUser`, `authedDevice` and `ssoRequest`.

use super::{DeviceClass, FilterType, OwnerType, Scope, SecretString};
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{ApplicationId, DeviceId, OrgId, UserId};

request_body! {
    /// A user's mail address and password.
    ///
    /// ```
    /// use losant::types::UserCredentials;
    ///
    /// let credentials = UserCredentials::new("a@example.com", "correct horse").token_ttl(60_u64);
    /// let json = r#"{"email":"a@example.com","password":"correct horse","tokenTTL":60}"#;
    /// assert_eq!(serde_json::to_string(&credentials)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct UserCredentials {
        /// The mail address, at most 1024 characters.
        pub email: String,
        /// The password, 8 to 2048 characters.
        pub password: SecretString,
        /// The code of the second factor, for a user who has one. At most 2048 characters.
        pub two_factor_code: Option<SecretString>,
        /// Scopes that the token shall have, such as `all.User.read`, instead of `all.User`.
        pub requested_scopes: Option<Vec<Scope>>,
        /// How long the token shall be good for, in seconds.
        #[serde(rename = "tokenTTL")]
        pub token_ttl: Option<u64>,
    }
}

request_body! {
    /// A user whom GitHub knows.
    pub struct GithubLogin {
        /// The token that GitHub gave, 1 to 1024 characters.
        pub access_token: SecretString,
        /// Scopes that the token shall have, such as `all.User.read`, instead of `all.User`.
        pub requested_scopes: Option<Vec<Scope>>,
        /// How long the token shall be good for, in seconds.
        #[serde(rename = "tokenTTL")]
        pub token_ttl: Option<u64>,
    }
}

request_body! {
    /// A user whom an identity provider vouches for.
    pub struct SamlResponse {
        /// What the identity provider answered, in base64. At most 100000 characters.
        #[serde(rename = "SAMLResponse")]
        pub saml_response: SecretString,
        /// The mail domain that the identity provider stands for, 3 to 45 characters.
        #[serde(rename = "SAMLDomain")]
        pub saml_domain: String,
        /// Scopes that the token shall have, such as `all.User.read`, instead of `all.User`.
        pub requested_scopes: Option<Vec<Scope>>,
        /// How long the token shall be good for, in seconds.
        #[serde(rename = "tokenTTL")]
        pub token_ttl: Option<u64>,
    }
}

request_body! {
    /// A device and the access key that it uses.
    ///
    /// ```
    /// use losant::DeviceId;
    /// use losant::types::DeviceCredentials;
    ///
    /// let device: DeviceId = "575ecf887ae143cd83dc4aa2".parse()?;
    /// let credentials = DeviceCredentials::new(device).key("a-key").secret("a-secret");
    /// assert!(!format!("{credentials:?}").contains("a-secret"));
    /// # Ok::<(), losant::ParseIdError>(())
    /// ```
    pub struct DeviceCredentials {
        /// The device.
        pub device_id: DeviceId,
        /// The access key.
        pub key: Option<String>,
        /// The access key's secret.
        pub secret: Option<SecretString>,
        /// How long the token shall be good for, in seconds.
        #[serde(rename = "tokenTTL")]
        pub token_ttl: Option<u64>,
        /// Scopes that the token shall have, such as `device.sendState`, instead of `all.Device`.
        pub requested_scopes: Option<Vec<Scope>>,
    }
}

response_type! {
    /// A user who was recognized, and the token to go on with.
    ///
    /// ```
    /// let body = r#"{"userId":"575ed70c7ae143cd83dc4aa9","token":"a-token"}"#;
    /// let user: losant::types::AuthedUser = serde_json::from_str(body)?;
    /// assert_eq!(user.token.as_str(), "a-token");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AuthedUser {
        /// The user.
        pub user_id: UserId,
        /// The token for further calls.
        pub token: SecretString,
        /// Whether the mail address is not confirmed yet.
        pub needs_to_verify_email: Option<bool>,
        /// The organization that the token is bound to, if it is bound to one.
        pub org_id: Option<OrgId>,
    }
}

response_type! {
    /// A device that was recognized, and the token to go on with.
    pub struct AuthedDevice {
        /// The application that it belongs to.
        pub application_id: ApplicationId,
        /// The device.
        pub device_id: DeviceId,
        /// What kind of device it is.
        pub device_class: DeviceClass,
        /// The token for further calls.
        pub token: SecretString,
        /// Whether a user or an organization owns the application.
        pub owner_type: Option<OwnerType>,
        /// How the access key chooses the topics that it is for.
        pub filter_type: Option<FilterType>,
        /// MQTT topics that the device may publish to.
        pub pub_topics: Option<Vec<String>>,
        /// MQTT topics that the device may subscribe to.
        pub sub_topics: Option<Vec<String>>,
    }
}

response_type! {
    /// Where a user of a mail domain has to sign in.
    pub struct SsoRequest {
        /// The protocol that is spoken there.
        pub sso_type: SsoType,
        /// The address to send the user to.
        pub sso_request: String,
    }
}

string_enum! {
    /// A protocol of single sign-on.
    SsoType {
        /// SAML 2.
        Saml = "SAML",
    }
}
