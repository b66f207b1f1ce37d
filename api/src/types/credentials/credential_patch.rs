//! Schema `credentialPatch`.

use crate::Number;
use crate::schema::request_body;
use crate::types::{
    AuthMethod, CredentialJwtConfigAlgorithm, CredentialSqlConfigSystem, FieldPatch, GitConfig,
    SecretString, SnowflakeConfig,
};

request_body! {
    /// Changes to a service credential. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::CredentialPatch::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialPatch as "credentialPatch" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// If `true`, the service credential is enabled.
        pub enabled: Option<bool>,
        /// AWS configuration.
        pub aws_config: Option<CredentialAwsConfigPatch>,
        /// Azure configuration.
        pub azure_config: Option<CredentialAzureConfigPatch>,
        /// GCP configuration.
        pub gcp_config: Option<CredentialGcpConfigPatch>,
        /// HTTP configuration.
        pub http_config: Option<CredentialHttpConfigPatch>,
        /// SendGrid configuration.
        pub sendgrid_config: Option<CredentialSendgridConfigPatch>,
        /// Twilio configuration.
        pub twilio_config: Option<CredentialTwilioConfigPatch>,
        /// Loggly configuration.
        pub loggly_config: Option<CredentialLogglyConfigPatch>,
        /// JWT configuration.
        pub jwt_config: Option<CredentialJwtConfigPatch>,
        /// WhatsApp configuration.
        pub whatsapp_config: Option<CredentialWhatsappConfigPatch>,
        /// SQL configuration.
        pub sql_config: Option<CredentialSqlConfigPatch>,
        /// MongoDB configuration.
        pub mongodb_config: Option<CredentialMongodbConfigPatch>,
        /// Mailgun configuration.
        pub mailgun_config: Option<CredentialSendgridConfigPatch>,
        /// Snowflake configuration.
        pub snowflake_config: Option<SnowflakeConfig>,
        /// Git configuration.
        pub git_config: Option<GitConfig>,
        /// Datadog configuration.
        pub datadog_config: Option<CredentialDatadogConfigPatch>,
        /// Certificate key pair configuration.
        pub certificate_key_pair_config: Option<CredentialCertificateKeyPairConfigPatch>,
    }
}

request_body! {
    /// The AWS configuration in a change of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialAwsConfigPatch::new().access_key_id("pump");
    /// let json = r#"{"accessKeyId":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialAwsConfigPatch as "credentialAwsConfigPatch" {
        /// Access key, 16 to 128 characters.
        pub access_key_id: Option<String>,
        /// Secret access key, 4 to 128 characters.
        pub secret_access_key: Option<SecretString>,
        /// Region, 1 to 128 characters.
        pub region: Option<String>,
    }
}

request_body! {
    /// The Azure configuration in a change of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialAzureConfigPatch::new().account("pump");
    /// let json = r#"{"account":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialAzureConfigPatch as "credentialAzureConfigPatch" {
        /// Account, at most 128 characters.
        pub account: Option<String>,
        /// Account key, 4 to 128 characters.
        pub account_key: Option<SecretString>,
    }
}

request_body! {
    /// The GCP configuration in a change of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialGcpConfigPatch::new().key_json("a-secret");
    /// let json = r#"{"keyJson":"a-secret"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialGcpConfigPatch as "credentialGcpConfigPatch" {
        /// Key JSON, 1 to 8192 characters.
        pub key_json: Option<SecretString>,
    }
}

request_body! {
    /// The HTTP configuration in a change of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialHttpConfigPatch::new().uri_match("pump");
    /// let json = r#"{"uriMatch":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialHttpConfigPatch as "credentialHttpConfigPatch" {
        /// URI match, 8 to 1024 characters.
        pub uri_match: Option<String>,
        /// Auth method.
        pub auth_method: Option<AuthMethod>,
        /// Public value, at most 8196 characters.
        pub public_value: Option<String>,
        /// Secret value, at most 8196 characters.
        pub secret_value: Option<SecretString>,
    }
}

request_body! {
    /// The SendGrid configuration in a change of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialSendgridConfigPatch::new().api_key("pump");
    /// let json = r#"{"apiKey":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialSendgridConfigPatch as "credentialSendgridConfigPatch" {
        /// API key, 4 to 128 characters.
        pub api_key: Option<String>,
    }
}

request_body! {
    /// The Twilio configuration in a change of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialTwilioConfigPatch::new().account_sid("pump");
    /// let json = r#"{"accountSid":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialTwilioConfigPatch as "credentialTwilioConfigPatch" {
        /// Account SID, 4 to 128 characters.
        pub account_sid: Option<String>,
        /// API key SID, 4 to 128 characters.
        pub api_key_sid: Option<String>,
        /// API key secret, 4 to 128 characters.
        pub api_key_secret: Option<SecretString>,
    }
}

request_body! {
    /// The loggly configuration in a change of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialLogglyConfigPatch::new().customer_token("a-secret");
    /// let json = r#"{"customerToken":"a-secret"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialLogglyConfigPatch as "credentialLogglyConfigPatch" {
        /// Customer token, 1 to 128 characters.
        pub customer_token: Option<SecretString>,
    }
}

request_body! {
    /// The JWT configuration in a change of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialJwtConfigPatch::new().issuer("pump");
    /// let json = r#"{"issuer":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialJwtConfigPatch as "credentialJwtConfigPatch" {
        /// Issuer, at most 1024 characters.
        pub issuer: Option<String>,
        /// Algorithm.
        pub algorithm: Option<CredentialJwtConfigAlgorithm>,
        /// Secret, 1 to 4096 characters.
        pub secret: Option<SecretString>,
    }
}

request_body! {
    /// The WhatsApp configuration in a change of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialWhatsappConfigPatch::new().from_number_id("pump");
    /// let json = r#"{"fromNumberId":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialWhatsappConfigPatch as "credentialWhatsappConfigPatch" {
        /// Access token, 1 to 1024 characters.
        pub access_token: Option<SecretString>,
        /// From number, 1 to 128 characters.
        pub from_number_id: Option<String>,
    }
}

request_body! {
    /// The SQL configuration in a change of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialSqlConfigPatch::new().host("pump");
    /// let json = r#"{"host":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialSqlConfigPatch as "credentialSqlConfigPatch" {
        /// System.
        pub system: Option<CredentialSqlConfigSystem>,
        /// Host, 1 to 256 characters.
        pub host: Option<String>,
        /// Port. Can be `null`.
        pub port: FieldPatch<Number>,
        /// Username, 1 to 256 characters.
        pub username: Option<String>,
        /// Password, 1 to 256 characters.
        pub password: Option<SecretString>,
        /// If `true`, secure connection.
        pub secure_connection: Option<bool>,
        /// CA certificate, at most 8196 characters.
        pub ca_certificate: Option<String>,
        /// If `true`, disables SSL verification.
        #[serde(rename = "disableSSLVerification")]
        pub disable_ssl_verification: Option<bool>,
    }
}

request_body! {
    /// The MongoDB configuration in a change of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialMongodbConfigPatch::new().connection_uri("pump");
    /// let json = r#"{"connectionUri":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialMongodbConfigPatch as "credentialMongodbConfigPatch" {
        /// Connection URI, 1 to 2048 characters.
        pub connection_uri: Option<String>,
    }
}

request_body! {
    /// The Datadog configuration in a change of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialDatadogConfigPatch::new().site("pump");
    /// let json = r#"{"site":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialDatadogConfigPatch as "credentialDatadogConfigPatch" {
        /// Secret value, at most 256 characters.
        pub secret_value: Option<SecretString>,
        /// Site, 1 to 128 characters.
        pub site: Option<String>,
    }
}

request_body! {
    /// The certificate key pair configuration in a change of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialCertificateKeyPairConfigPatch::new().certificate("pump");
    /// let json = r#"{"certificate":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialCertificateKeyPairConfigPatch as "credentialCertificateKeyPairConfigPatch" {
        /// Certificate, at most 8192 characters.
        pub certificate: Option<String>,
        /// Private key, at most 8196 characters.
        pub private_key: Option<SecretString>,
    }
}
