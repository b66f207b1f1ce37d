//! Credentials and authenticated users and devices: schemas `userCredentials`, `githubLogin`,
//! `samlResponse`, `deviceCredentials`, `authedUser`, `authedDevice` and `ssoRequest`.

use super::{DeviceClass, FilterType, OwnerType, Scope, SecretString};
use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::{ApplicationId, DeviceId, Number, OrgId, UserId};

request_body! {
    /// Email address and password of a user.
    ///
    /// ```
    /// use losant::types::UserCredentials;
    ///
    /// let credentials = UserCredentials::new("a@example.com", "correct horse").token_ttl(60_u64);
    /// let json = r#"{"email":"a@example.com","password":"correct horse","tokenTTL":60}"#;
    /// assert_eq!(serde_json::to_string(&credentials)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct UserCredentials as "userCredentials" {
        /// Email address, at most 1024 characters.
        pub email: String,
        /// Password, 8 to 2048 characters.
        pub password: SecretString,
        /// Code for two-factor authentication, at most 2048 characters.
        pub two_factor_code: Option<SecretString>,
        /// Scopes of the new token, such as `all.User.read`. Defaults to `all.User`.
        pub requested_scopes: Option<Vec<Scope>>,
        /// Lifetime of the token in seconds.
        #[serde(rename = "tokenTTL")]
        pub token_ttl: Option<Number>,
    }
}

request_body! {
    /// Credentials of a user who signs in through GitHub.
    ///
    /// ```
    /// let credentials = losant::types::GithubLogin::new("a-github-token").token_ttl(3600_u64);
    /// let json = r#"{"accessToken":"a-github-token","tokenTTL":3600}"#;
    /// assert_eq!(serde_json::to_string(&credentials)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GithubLogin as "githubLogin" {
        /// Access token issued by GitHub, 1 to 1024 characters.
        pub access_token: SecretString,
        /// Scopes of the new token, such as `all.User.read`. Defaults to `all.User`.
        pub requested_scopes: Option<Vec<Scope>>,
        /// Lifetime of the token in seconds.
        #[serde(rename = "tokenTTL")]
        pub token_ttl: Option<Number>,
    }
}

request_body! {
    /// Credentials of a user who signs in through a SAML identity provider.
    ///
    /// ```
    /// let credentials = losant::types::SamlResponse::new("PHNhbWw+", "example.com");
    /// let json = r#"{"SAMLResponse":"PHNhbWw+","SAMLDomain":"example.com"}"#;
    /// assert_eq!(serde_json::to_string(&credentials)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SamlResponse as "samlResponse" {
        /// Response of the identity provider in base64, at most 100000 characters.
        #[serde(rename = "SAMLResponse")]
        pub saml_response: SecretString,
        /// Email domain of the identity provider, 3 to 45 characters.
        #[serde(rename = "SAMLDomain")]
        pub saml_domain: String,
        /// Scopes of the new token, such as `all.User.read`. Defaults to `all.User`.
        pub requested_scopes: Option<Vec<Scope>>,
        /// Lifetime of the token in seconds.
        #[serde(rename = "tokenTTL")]
        pub token_ttl: Option<Number>,
    }
}

request_body! {
    /// Credentials of a device: its id and an access key.
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
    pub struct DeviceCredentials as "deviceCredentials" {
        /// Device to authenticate.
        pub device_id: DeviceId,
        /// Access key.
        pub key: Option<String>,
        /// Secret of the access key.
        pub secret: Option<SecretString>,
        /// Lifetime of the token in seconds.
        #[serde(rename = "tokenTTL")]
        pub token_ttl: Option<Number>,
        /// Scopes of the new token, such as `device.sendState`. Defaults to `all.Device`.
        pub requested_scopes: Option<Vec<Scope>>,
    }
}

response_type! {
    /// An authenticated user and their API token.
    ///
    /// ```
    /// let body = r#"{"userId":"575ed70c7ae143cd83dc4aa9","token":"a-token"}"#;
    /// let user: losant::types::AuthedUser = serde_json::from_str(body)?;
    /// assert_eq!(user.token.as_str(), "a-token");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AuthedUser as "authedUser" {
        /// Authenticated user.
        pub user_id: UserId,
        /// API token for further calls.
        pub token: SecretString,
        /// If `true`, the email address of the user is not verified yet.
        pub needs_to_verify_email: Option<bool>,
        /// Organization to which the token is limited.
        pub org_id: Option<OrgId>,
    }
}

response_type! {
    /// An authenticated device and its API token.
    ///
    /// ```
    /// use losant::types::{AuthedDevice, DeviceClass};
    ///
    /// let body = r#"{
    ///     "applicationId": "575ec8687ae143cd83dc4a97",
    ///     "deviceId": "575ecf887ae143cd83dc4aa2",
    ///     "deviceClass": "standalone",
    ///     "token": "a-token"
    /// }"#;
    /// let device: AuthedDevice = serde_json::from_str(body)?;
    /// assert_eq!(device.device_class, DeviceClass::Standalone);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AuthedDevice as "authedDevice" {
        /// Application that the device belongs to.
        pub application_id: ApplicationId,
        /// Authenticated device.
        pub device_id: DeviceId,
        /// Class of the device.
        pub device_class: DeviceClass,
        /// API token for further calls.
        pub token: SecretString,
        /// Type of the owner of the application.
        pub owner_type: Option<OwnerType>,
        /// Selection of MQTT topics that the access key allows.
        pub filter_type: Option<FilterType>,
        /// MQTT topics to which the device may publish.
        pub pub_topics: Option<Vec<String>>,
        /// MQTT topics to which the device may subscribe.
        pub sub_topics: Option<Vec<String>>,
    }
}

response_type! {
    /// The single sign-on configuration of an email domain.
    ///
    /// ```
    /// let body = r#"{"ssoType":"SAML","ssoRequest":"https://id.example.com/login"}"#;
    /// let request: losant::types::SsoRequest = serde_json::from_str(body)?;
    /// assert_eq!(request.sso_request, "https://id.example.com/login");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SsoRequest as "ssoRequest" {
        /// Single sign-on protocol.
        pub sso_type: SsoType,
        /// Address at which the user signs in.
        pub sso_request: String,
    }
}

string_enum! {
    /// A single sign-on protocol.
    SsoType {
        /// SAML 2.0.
        Saml = "SAML",
    }
}
