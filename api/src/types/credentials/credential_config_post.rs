//! Settings of new service credentials, with their secrets.

use super::by_type::credential_config;
use crate::schema::request_body;
use crate::types::{
    FieldPatch, GitAuthType, HttpAuthMethod, JwtAlgorithm, SecretString, SqlSystem,
};

credential_config! {
    request
    /// The type of a new service credential and its settings.
    ///
    /// All settings except [`ApiKeyConfigPost`] determine the type, so they convert into it.
    ///
    /// ```
    /// use losant::types::{ApiKeyConfigPost, CredentialConfigPost};
    ///
    /// let config = CredentialConfigPost::Mailgun(Some(ApiKeyConfigPost::new("key-1")));
    /// let json = r#"{"type":"mailgun","mailgunConfig":{"apiKey":"key-1"}}"#;
    /// assert_eq!(serde_json::to_string(&config)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum CredentialConfigPost as "credentialConfigPost" {
        /// AWS.
        Aws(AwsConfigPost) = "aws" in "awsConfig",
        /// Azure storage.
        Azure(AzureConfigPost) = "azure" in "azureConfig",
        /// Google Cloud.
        Gcp(GcpConfigPost) = "gcp" in "gcpConfig",
        /// Any server that speaks HTTP.
        Http(HttpConfigPost) = "http" in "httpConfig",
        /// SendGrid.
        Sendgrid(ApiKeyConfigPost) = "sendgrid" in "sendgridConfig",
        /// Twilio.
        Twilio(TwilioConfigPost) = "twilio" in "twilioConfig",
        /// Loggly.
        Loggly(LogglyConfigPost) = "loggly" in "logglyConfig",
        /// JSON web tokens that workflows sign.
        Jwt(JwtConfigPost) = "jwt" in "jwtConfig",
        /// WhatsApp.
        Whatsapp(WhatsappConfigPost) = "whatsapp" in "whatsappConfig",
        /// An SQL database.
        Sql(SqlConfigPost) = "sql" in "sqlConfig",
        /// MongoDB.
        Mongodb(MongodbConfigPost) = "mongodb" in "mongodbConfig",
        /// Mailgun.
        Mailgun(ApiKeyConfigPost) = "mailgun" in "mailgunConfig",
        /// Snowflake.
        Snowflake(SnowflakeConfigPost) = "snowflake" in "snowflakeConfig",
        /// A Git repository.
        Git(GitConfigPost) = "git" in "gitConfig",
        /// Datadog.
        Datadog(DatadogConfigPost) = "datadog" in "datadogConfig",
        /// A certificate with its private key.
        CertificateKeyPair(CertificateKeyPairConfigPost)
            = "certificateKeyPair" in "certificateKeyPairConfig",
    }
}

macro_rules! from {
    ($($variant:ident($config:ident),)*) => {$(
        impl From<$config> for CredentialConfigPost {
            fn from(config: $config) -> Self {
                Self::$variant(Some(config))
            }
        }
    )*};
}

from! {
    Aws(AwsConfigPost),
    Azure(AzureConfigPost),
    Gcp(GcpConfigPost),
    Http(HttpConfigPost),
    Twilio(TwilioConfigPost),
    Loggly(LogglyConfigPost),
    Jwt(JwtConfigPost),
    Whatsapp(WhatsappConfigPost),
    Sql(SqlConfigPost),
    Mongodb(MongodbConfigPost),
    Snowflake(SnowflakeConfigPost),
    Git(GitConfigPost),
    Datadog(DatadogConfigPost),
    CertificateKeyPair(CertificateKeyPairConfigPost),
}

request_body! {
    /// Settings of a new AWS credential.
    pub struct AwsConfigPost as "awsConfigPost" closed {
        /// Id of the access key, 16 to 128 characters.
        pub access_key_id: String,
        /// Secret access key, 4 to 128 characters.
        pub secret_access_key: SecretString,
        /// Region, such as `us-east-1`, 1 to 128 characters.
        pub region: String,
    }
}

request_body! {
    /// Settings of a new Azure credential.
    pub struct AzureConfigPost as "azureConfigPost" closed {
        /// Name of the storage account, at most 128 characters.
        pub account: Option<String>,
        /// Access key of the storage account, 4 to 128 characters.
        pub account_key: SecretString,
    }
}

request_body! {
    /// Settings of a new Google Cloud credential.
    pub struct GcpConfigPost as "gcpConfigPost" closed {
        /// JSON of the service account's key, as Google Cloud exports it, 1 to 8192 characters.
        pub key_json: SecretString,
    }
}

request_body! {
    /// Settings of a new HTTP credential.
    pub struct HttpConfigPost as "httpConfigPost" closed {
        /// Pattern of the URIs that the credential may be sent to, 8 to 1024 characters.
        pub uri_match: String,
        /// Part of a request that carries the credential.
        pub auth_method: HttpAuthMethod,
        /// Name of the header or of the query parameter, user name, or client certificate, at most
        /// 8196 characters.
        pub public_value: Option<String>,
        /// Value of the header or of the query parameter, password, or private key, at most 8196
        /// characters.
        pub secret_value: SecretString,
    }
}

request_body! {
    /// Settings of a new Twilio credential.
    pub struct TwilioConfigPost as "twilioConfigPost" closed {
        /// SID of the account, 4 to 128 characters.
        pub account_sid: String,
        /// SID of the API key, 4 to 128 characters.
        pub api_key_sid: String,
        /// Secret of the API key, 4 to 128 characters.
        pub api_key_secret: SecretString,
    }
}

request_body! {
    /// Settings of a new Loggly credential.
    pub struct LogglyConfigPost as "logglyConfigPost" closed {
        /// Customer token, 1 to 128 characters.
        pub customer_token: SecretString,
    }
}

request_body! {
    /// Settings of a new JWT credential.
    pub struct JwtConfigPost as "jwtConfigPost" closed {
        /// Issuer of the tokens, at most 1024 characters.
        pub issuer: Option<String>,
        /// Algorithm that signs the tokens.
        pub algorithm: JwtAlgorithm,
        /// Shared secret or private key, depending on the algorithm, 1 to 4096 characters.
        pub secret: SecretString,
    }
}

request_body! {
    /// Settings of a new WhatsApp credential.
    pub struct WhatsappConfigPost as "whatsappConfigPost" closed {
        /// Access token, 1 to 1024 characters.
        pub access_token: SecretString,
        /// Id of the phone number that sends the messages, 1 to 128 characters.
        pub from_number_id: String,
    }
}

request_body! {
    /// Settings of a new SQL credential.
    pub struct SqlConfigPost as "sqlConfigPost" closed {
        /// Database system.
        pub system: SqlSystem,
        /// Host name of the server, 1 to 256 characters.
        pub host: String,
        /// Port of the server, 1 to 65535. `null` for the default port of the system.
        pub port: FieldPatch<u16>,
        /// User name, 1 to 256 characters.
        pub username: String,
        /// Password of the user, 1 to 256 characters.
        pub password: SecretString,
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
    /// Settings of a new MongoDB credential.
    pub struct MongodbConfigPost as "mongodbConfigPost" closed {
        /// Connection URI with user name and password, 1 to 2048 characters.
        pub connection_uri: SecretString,
    }
}

request_body! {
    /// Settings of a new Datadog credential.
    pub struct DatadogConfigPost as "datadogConfigPost" closed {
        /// API key, at most 256 characters.
        pub secret_value: SecretString,
        /// Site of the account, such as `datadoghq.com`, 1 to 128 characters.
        pub site: Option<String>,
    }
}

request_body! {
    /// Settings of a new certificate with its private key.
    pub struct CertificateKeyPairConfigPost as "certificateKeyPairConfigPost" closed {
        /// Certificate in PEM format, at most 8192 characters.
        pub certificate: String,
        /// Private key in PEM format, at most 8196 characters.
        pub private_key: SecretString,
    }
}

request_body! {
    /// Settings of a new SendGrid or Mailgun credential.
    pub struct ApiKeyConfigPost as "apiKeyConfigPost" closed {
        /// API key, 4 to 128 characters.
        pub api_key: SecretString,
    }
}

request_body! {
    /// Settings of a Snowflake credential, new or to change.
    ///
    /// A new credential needs a host, a user name, and a private key or the request to generate
    /// one.
    pub struct SnowflakeConfigPost as "snowflakeConfigPost" closed {
        /// Host name of the account, 1 to 128 characters.
        pub host: Option<String>,
        /// User name, 1 to 128 characters.
        pub username: Option<String>,
        /// Private key in PEM format, at most 8196 characters.
        pub private_key: Option<SecretString>,
        /// If `true`, the API generates a private key. The response contains its public key.
        pub generate_private_key: Option<bool>,
    }
}

request_body! {
    /// Settings of a Git credential, new or to change.
    ///
    /// A new credential needs a type and an address.
    pub struct GitConfigPost as "gitConfigPost" closed {
        /// Way in which the credential authenticates.
        pub r#type: Option<GitAuthType>,
        /// Address of the repository, 5 to 1024 characters.
        pub clone_url: Option<String>,
        /// User name, at most 128 characters.
        pub username: Option<String>,
        /// Name of the committer in new commits, at most 128 characters.
        pub committer_name: Option<String>,
        /// Committer's email address in new commits, at most 128 characters.
        pub committer_email: Option<String>,
        /// If `true`, the API generates an SSH key. The response contains its public key.
        pub generate_private_key: Option<bool>,
        /// Private SSH key or password, at most 8196 characters.
        pub secret_value: Option<SecretString>,
    }
}
