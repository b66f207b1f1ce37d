//! Schema `credentialPost`.
//!
//! Not expressed by these types:
//!
//! - `credentialPost.json#/properties/gitConfig`: has rules that its type does not express
//! - `credentialPost.json#/properties/snowflakeConfig`: has rules that its type does not express

use crate::Number;
use crate::schema::request_body;
use crate::types::{
    AuthMethod, CredentialGitConfigType, CredentialJwtConfigAlgorithm, CredentialSqlConfigSystem,
    CredentialType, FieldPatch, SecretString,
};

request_body! {
    /// A new service credential.
    ///
    /// ```
    /// let json = r#"{"name":"pump","type":"aws"}"#;
    /// let value: losant::types::CredentialPost = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialPost as "credentialPost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// If `true`, the service credential is enabled.
        pub enabled: Option<bool>,
        /// Type.
        pub r#type: CredentialType,
        /// AWS configuration.
        pub aws_config: Option<CredentialAwsConfigPost>,
        /// Azure configuration.
        pub azure_config: Option<CredentialAzureConfigPost>,
        /// GCP configuration.
        pub gcp_config: Option<CredentialGcpConfigPost>,
        /// HTTP configuration.
        pub http_config: Option<CredentialHttpConfigPost>,
        /// SendGrid configuration.
        pub sendgrid_config: Option<CredentialSendgridConfig>,
        /// Twilio configuration.
        pub twilio_config: Option<CredentialTwilioConfigPost>,
        /// Loggly configuration.
        pub loggly_config: Option<CredentialLogglyConfig>,
        /// JWT configuration.
        pub jwt_config: Option<CredentialJwtConfigPost>,
        /// WhatsApp configuration.
        pub whatsapp_config: Option<CredentialWhatsappConfigPost>,
        /// SQL configuration.
        pub sql_config: Option<CredentialSqlConfigPost>,
        /// MongoDB configuration.
        pub mongodb_config: Option<CredentialMongodbConfig>,
        /// Mailgun configuration.
        pub mailgun_config: Option<CredentialSendgridConfig>,
        /// Snowflake configuration.
        pub snowflake_config: Option<SnowflakeConfig>,
        /// Git configuration.
        pub git_config: Option<GitConfig>,
        /// Datadog configuration.
        pub datadog_config: Option<CredentialDatadogConfigPost>,
        /// Certificate key pair configuration.
        pub certificate_key_pair_config: Option<CredentialCertificateKeyPairConfig>,
    }
}

request_body! {
    /// The Snowflake configuration of a service credential.
    ///
    /// ```
    /// let value = losant::types::SnowflakeConfig::new().host("pump");
    /// let json = r#"{"host":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SnowflakeConfig as "snowflakeConfig" {
        /// Host, 1 to 128 characters.
        pub host: Option<String>,
        /// Username, 1 to 128 characters.
        pub username: Option<String>,
        /// Private key, at most 8196 characters.
        pub private_key: Option<SecretString>,
        /// If `true`, generates private key.
        pub generate_private_key: Option<bool>,
    }
}

request_body! {
    /// The git configuration of a service credential.
    ///
    /// ```
    /// let value = losant::types::GitConfig::new().clone_url("pump");
    /// let json = r#"{"cloneUrl":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GitConfig as "gitConfig" {
        /// Type.
        pub r#type: Option<CredentialGitConfigType>,
        /// URL of the clone, 5 to 1024 characters.
        pub clone_url: Option<String>,
        /// Username, at most 128 characters.
        pub username: Option<String>,
        /// Name of the committer, at most 128 characters.
        pub committer_name: Option<String>,
        /// Committer email, at most 128 characters.
        pub committer_email: Option<String>,
        /// If `true`, generates private key.
        pub generate_private_key: Option<bool>,
        /// Secret value, at most 8196 characters.
        pub secret_value: Option<SecretString>,
    }
}

request_body! {
    /// The AWS configuration of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialAwsConfigPost::new("pump", "a-secret", "pump");
    /// let json = r#"{"accessKeyId":"pump","secretAccessKey":"a-secret","region":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialAwsConfigPost as "credentialAwsConfigPost" {
        /// Access key, 16 to 128 characters.
        pub access_key_id: String,
        /// Secret access key, 4 to 128 characters.
        pub secret_access_key: SecretString,
        /// Region, 1 to 128 characters.
        pub region: String,
    }
}

request_body! {
    /// The Azure configuration of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialAzureConfigPost::new("a-secret").account("pump");
    /// let json = r#"{"account":"pump","accountKey":"a-secret"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialAzureConfigPost as "credentialAzureConfigPost" {
        /// Account, at most 128 characters.
        pub account: Option<String>,
        /// Account key, 4 to 128 characters.
        pub account_key: SecretString,
    }
}

request_body! {
    /// The GCP configuration of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialGcpConfigPost::new("a-secret");
    /// let json = r#"{"keyJson":"a-secret"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialGcpConfigPost as "credentialGcpConfigPost" {
        /// Key JSON, 1 to 8192 characters.
        pub key_json: SecretString,
    }
}

request_body! {
    /// The HTTP configuration of a service credential.
    ///
    /// ```
    /// let json = r#"{"uriMatch":"pump","authMethod":"header","secretValue":"a-secret"}"#;
    /// let value: losant::types::CredentialHttpConfigPost = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialHttpConfigPost as "credentialHttpConfigPost" {
        /// URI match, 8 to 1024 characters.
        pub uri_match: String,
        /// Auth method.
        pub auth_method: AuthMethod,
        /// Public value, at most 8196 characters.
        pub public_value: Option<String>,
        /// Secret value, at most 8196 characters.
        pub secret_value: SecretString,
    }
}

request_body! {
    /// The SendGrid configuration of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialSendgridConfig::new("pump");
    /// let json = r#"{"apiKey":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialSendgridConfig as "credentialSendgridConfig" {
        /// API key, 4 to 128 characters.
        pub api_key: String,
    }
}

request_body! {
    /// The Twilio configuration of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialTwilioConfigPost::new("pump", "pump", "a-secret");
    /// let json = r#"{"accountSid":"pump","apiKeySid":"pump","apiKeySecret":"a-secret"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialTwilioConfigPost as "credentialTwilioConfigPost" {
        /// Account SID, 4 to 128 characters.
        pub account_sid: String,
        /// API key SID, 4 to 128 characters.
        pub api_key_sid: String,
        /// API key secret, 4 to 128 characters.
        pub api_key_secret: SecretString,
    }
}

request_body! {
    /// The loggly configuration of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialLogglyConfig::new("a-secret");
    /// let json = r#"{"customerToken":"a-secret"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialLogglyConfig as "credentialLogglyConfig" {
        /// Customer token, 1 to 128 characters.
        pub customer_token: SecretString,
    }
}

request_body! {
    /// The JWT configuration of a service credential.
    ///
    /// ```
    /// let json = r#"{"issuer":"pump","algorithm":"HS256","secret":"a-secret"}"#;
    /// let value: losant::types::CredentialJwtConfigPost = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialJwtConfigPost as "credentialJwtConfigPost" {
        /// Issuer, at most 1024 characters.
        pub issuer: Option<String>,
        /// Algorithm.
        pub algorithm: CredentialJwtConfigAlgorithm,
        /// Secret, 1 to 4096 characters.
        pub secret: SecretString,
    }
}

request_body! {
    /// The WhatsApp configuration of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialWhatsappConfigPost::new("a-secret", "pump");
    /// let json = r#"{"accessToken":"a-secret","fromNumberId":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialWhatsappConfigPost as "credentialWhatsappConfigPost" {
        /// Access token, 1 to 1024 characters.
        pub access_token: SecretString,
        /// From number, 1 to 128 characters.
        pub from_number_id: String,
    }
}

request_body! {
    /// The SQL configuration of a service credential.
    ///
    /// ```
    /// let json = r#"{"system":"mssql","host":"pump","username":"pump","password":"a-secret"}"#;
    /// let value: losant::types::CredentialSqlConfigPost = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialSqlConfigPost as "credentialSqlConfigPost" {
        /// System.
        pub system: CredentialSqlConfigSystem,
        /// Host, 1 to 256 characters.
        pub host: String,
        /// Port. Can be `null`.
        pub port: FieldPatch<Number>,
        /// Username, 1 to 256 characters.
        pub username: String,
        /// Password, 1 to 256 characters.
        pub password: SecretString,
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
    /// The MongoDB configuration of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialMongodbConfig::new("pump");
    /// let json = r#"{"connectionUri":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialMongodbConfig as "credentialMongodbConfig" {
        /// Connection URI, 1 to 2048 characters.
        pub connection_uri: String,
    }
}

request_body! {
    /// The Datadog configuration of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialDatadogConfigPost::new("a-secret").site("pump");
    /// let json = r#"{"secretValue":"a-secret","site":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialDatadogConfigPost as "credentialDatadogConfigPost" {
        /// Secret value, at most 256 characters.
        pub secret_value: SecretString,
        /// Site, 1 to 128 characters.
        pub site: Option<String>,
    }
}

request_body! {
    /// The certificate key pair configuration of a service credential.
    ///
    /// ```
    /// let value = losant::types::CredentialCertificateKeyPairConfig::new("pump", "a-secret");
    /// let json = r#"{"certificate":"pump","privateKey":"a-secret"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialCertificateKeyPairConfig as "credentialCertificateKeyPairConfig" {
        /// Certificate, at most 8192 characters.
        pub certificate: String,
        /// Private key, at most 8196 characters.
        pub private_key: SecretString,
    }
}
