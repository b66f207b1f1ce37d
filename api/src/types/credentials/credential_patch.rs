//! Schema `credentialPatch` and the settings that it can change.

use crate::schema::request_body;
use crate::types::{
    FieldPatch, GitConfigPost, HttpAuthMethod, JwtAlgorithm, SecretString, SnowflakeConfigPost,
    SqlSystem,
};

request_body! {
    /// Changes to a service credential. Fields that are not set stay as they are.
    ///
    /// The type cannot be changed: only the settings of the credential's own type are accepted.
    ///
    /// ```
    /// use losant::types::{AwsConfigPatch, CredentialPatch};
    ///
    /// let region = AwsConfigPatch::new().region("eu-west-1");
    /// let patch = CredentialPatch::new().aws_config(region);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"awsConfig":{"region":"eu-west-1"}}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CredentialPatch as "credentialPatch" closed {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// If `false`, workflows and integrations cannot use the credential.
        pub enabled: Option<bool>,
        /// Settings of an AWS credential.
        pub aws_config: Option<AwsConfigPatch>,
        /// Settings of an Azure credential.
        pub azure_config: Option<AzureConfigPatch>,
        /// Settings of a Google Cloud credential.
        pub gcp_config: Option<GcpConfigPatch>,
        /// Settings of an HTTP credential.
        pub http_config: Option<HttpConfigPatch>,
        /// Settings of a SendGrid credential.
        pub sendgrid_config: Option<ApiKeyConfigPatch>,
        /// Settings of a Twilio credential.
        pub twilio_config: Option<TwilioConfigPatch>,
        /// Settings of a Loggly credential.
        pub loggly_config: Option<LogglyConfigPatch>,
        /// Settings of a JWT credential.
        pub jwt_config: Option<JwtConfigPatch>,
        /// Settings of a WhatsApp credential.
        pub whatsapp_config: Option<WhatsappConfigPatch>,
        /// Settings of an SQL credential.
        pub sql_config: Option<SqlConfigPatch>,
        /// Settings of a MongoDB credential.
        pub mongodb_config: Option<MongodbConfigPatch>,
        /// Settings of a Mailgun credential.
        pub mailgun_config: Option<ApiKeyConfigPatch>,
        /// Settings of a Snowflake credential.
        pub snowflake_config: Option<SnowflakeConfigPost>,
        /// Settings of a Git credential.
        pub git_config: Option<GitConfigPost>,
        /// Settings of a Datadog credential.
        pub datadog_config: Option<DatadogConfigPatch>,
        /// Certificate and private key.
        pub certificate_key_pair_config: Option<CertificateKeyPairConfigPatch>,
    }
}

request_body! {
    /// Changes to the settings of an AWS credential.
    pub struct AwsConfigPatch as "awsConfigPatch" closed {
        /// Id of the access key, 16 to 128 characters.
        pub access_key_id: Option<String>,
        /// Secret access key, 4 to 128 characters.
        pub secret_access_key: Option<SecretString>,
        /// Region, such as `us-east-1`, 1 to 128 characters.
        pub region: Option<String>,
    }
}

request_body! {
    /// Changes to the settings of an Azure credential.
    pub struct AzureConfigPatch as "azureConfigPatch" closed {
        /// Name of the storage account, at most 128 characters.
        pub account: Option<String>,
        /// Access key of the storage account, 4 to 128 characters.
        pub account_key: Option<SecretString>,
    }
}

request_body! {
    /// Changes to the settings of a Google Cloud credential.
    pub struct GcpConfigPatch as "gcpConfigPatch" closed {
        /// JSON of the service account's key, as Google Cloud exports it, 1 to 8192 characters.
        pub key_json: Option<SecretString>,
    }
}

request_body! {
    /// Changes to the settings of an HTTP credential.
    pub struct HttpConfigPatch as "httpConfigPatch" closed {
        /// Pattern of the URIs that the credential may be sent to, 8 to 1024 characters.
        pub uri_match: Option<String>,
        /// Part of a request that carries the credential.
        pub auth_method: Option<HttpAuthMethod>,
        /// Name of the header or of the query parameter, user name, or client certificate, at most
        /// 8196 characters.
        pub public_value: Option<String>,
        /// Value of the header or of the query parameter, password, or private key, at most 8196
        /// characters.
        pub secret_value: Option<SecretString>,
    }
}

request_body! {
    /// Changes to the settings of a Twilio credential.
    pub struct TwilioConfigPatch as "twilioConfigPatch" closed {
        /// SID of the account, 4 to 128 characters.
        pub account_sid: Option<String>,
        /// SID of the API key, 4 to 128 characters.
        pub api_key_sid: Option<String>,
        /// Secret of the API key, 4 to 128 characters.
        pub api_key_secret: Option<SecretString>,
    }
}

request_body! {
    /// Changes to the settings of a Loggly credential.
    pub struct LogglyConfigPatch as "logglyConfigPatch" closed {
        /// Customer token, 1 to 128 characters.
        pub customer_token: Option<SecretString>,
    }
}

request_body! {
    /// Changes to the settings of a JWT credential.
    pub struct JwtConfigPatch as "jwtConfigPatch" closed {
        /// Issuer of the tokens, at most 1024 characters.
        pub issuer: Option<String>,
        /// Algorithm that signs the tokens.
        pub algorithm: Option<JwtAlgorithm>,
        /// Shared secret or private key, depending on the algorithm, 1 to 4096 characters.
        pub secret: Option<SecretString>,
    }
}

request_body! {
    /// Changes to the settings of a WhatsApp credential.
    pub struct WhatsappConfigPatch as "whatsappConfigPatch" closed {
        /// Access token, 1 to 1024 characters.
        pub access_token: Option<SecretString>,
        /// Id of the phone number that sends the messages, 1 to 128 characters.
        pub from_number_id: Option<String>,
    }
}

request_body! {
    /// Changes to the settings of an SQL credential.
    pub struct SqlConfigPatch as "sqlConfigPatch" closed {
        /// Database system.
        pub system: Option<SqlSystem>,
        /// Host name of the server, 1 to 256 characters.
        pub host: Option<String>,
        /// Port of the server, 1 to 65535. `null` for the default port of the system.
        pub port: FieldPatch<u16>,
        /// User name, 1 to 256 characters.
        pub username: Option<String>,
        /// Password of the user, 1 to 256 characters.
        pub password: Option<SecretString>,
        /// If `true`, the connection is encrypted.
        pub secure_connection: Option<bool>,
        /// Certificate of the authority that signed the server's certificate, at most 8196
        /// characters.
        pub ca_certificate: Option<String>,
        /// If `true`, the certificate of the server is not verified.
        #[serde(rename = "disableSSLVerification")]
        pub disable_ssl_verification: Option<bool>,
    }
}

request_body! {
    /// Changes to the settings of a MongoDB credential.
    pub struct MongodbConfigPatch as "mongodbConfigPatch" closed {
        /// Connection URI with user name and password, 1 to 2048 characters.
        pub connection_uri: Option<SecretString>,
    }
}

request_body! {
    /// Changes to the settings of a Datadog credential.
    pub struct DatadogConfigPatch as "datadogConfigPatch" closed {
        /// API key, at most 256 characters.
        pub secret_value: Option<SecretString>,
        /// Site of the account, such as `datadoghq.com`, 1 to 128 characters.
        pub site: Option<String>,
    }
}

request_body! {
    /// Changes to the settings of a certificate with its private key.
    pub struct CertificateKeyPairConfigPatch as "certificateKeyPairConfigPatch" closed {
        /// Certificate in PEM format, at most 8192 characters.
        pub certificate: Option<String>,
        /// Private key in PEM format, at most 8196 characters.
        pub private_key: Option<SecretString>,
    }
}

request_body! {
    /// Changes to the settings of a SendGrid or Mailgun credential.
    pub struct ApiKeyConfigPatch as "apiKeyConfigPatch" closed {
        /// API key, 4 to 128 characters.
        pub api_key: Option<SecretString>,
    }
}
