//! Settings of service credentials as the API returns them: without secrets.

use serde::{Deserialize, Serialize};

use super::by_type::credential_config;
use crate::Number;
use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::CertificateInfo;

credential_config! {
    response
    /// The type of a service credential and its settings.
    ///
    /// The API never returns secrets. Some types have no other settings.
    ///
    /// ```
    /// use losant::types::CredentialConfig;
    ///
    /// let body = r#"{"type":"azure","azureConfig":{"account":"plant"}}"#;
    /// let config: CredentialConfig = serde_json::from_str(body)?;
    /// let CredentialConfig::Azure(Some(azure)) = config else { panic!("{config:?}") };
    /// assert_eq!(azure.account.as_deref(), Some("plant"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum CredentialConfig as "credentialConfig" {
        /// AWS.
        Aws(AwsConfig) = "aws" in "awsConfig",
        /// Azure storage.
        Azure(AzureConfig) = "azure" in "azureConfig",
        /// Google Cloud.
        Gcp(GcpConfig) = "gcp" in "gcpConfig",
        /// Any server that speaks HTTP.
        Http(HttpConfig) = "http" in "httpConfig",
        /// SendGrid.
        Sendgrid(SecretConfig) = "sendgrid" in "sendgridConfig",
        /// Twilio.
        Twilio(TwilioConfig) = "twilio" in "twilioConfig",
        /// Loggly.
        Loggly(SecretConfig) = "loggly" in "logglyConfig",
        /// JSON web tokens that workflows sign.
        Jwt(JwtConfig) = "jwt" in "jwtConfig",
        /// WhatsApp.
        Whatsapp(WhatsappConfig) = "whatsapp" in "whatsappConfig",
        /// An SQL database.
        Sql(SqlConfig) = "sql" in "sqlConfig",
        /// MongoDB.
        Mongodb(SecretConfig) = "mongodb" in "mongodbConfig",
        /// Mailgun.
        Mailgun(SecretConfig) = "mailgun" in "mailgunConfig",
        /// Snowflake.
        Snowflake(SnowflakeConfig) = "snowflake" in "snowflakeConfig",
        /// A Git repository.
        Git(GitConfig) = "git" in "gitConfig",
        /// Datadog.
        Datadog(DatadogConfig) = "datadog" in "datadogConfig",
        /// A certificate with its private key.
        CertificateKeyPair(CertificateKeyPairConfig)
            = "certificateKeyPair" in "certificateKeyPairConfig",
    }
}

response_type! {
    /// Settings of an AWS credential.
    pub struct AwsConfig as "awsConfig" closed {
        /// Id of the access key, 16 to 128 characters.
        pub access_key_id: String,
        /// Region, such as `us-east-1`, 1 to 128 characters.
        pub region: String,
    }
}

response_type! {
    /// Settings of an Azure credential.
    pub struct AzureConfig as "azureConfig" closed {
        /// Name of the storage account, at most 128 characters.
        pub account: Option<String>,
    }
}

response_type! {
    /// Settings of a Google Cloud credential.
    pub struct GcpConfig as "gcpConfig" closed {
        /// JSON of the service account's key without the private key, 1 to 8192 characters.
        pub key_meta_json: String,
    }
}

response_type! {
    /// Settings of an HTTP credential.
    pub struct HttpConfig as "httpConfig" closed {
        /// Pattern of the URIs that the credential may be sent to, 8 to 1024 characters.
        pub uri_match: String,
        /// Part of a request that carries the credential.
        pub auth_method: HttpAuthMethod,
        /// Name of the header or of the query parameter, user name, or client certificate, at most
        /// 8196 characters.
        pub public_value: String,
    }
}

response_type! {
    /// Settings of a Twilio credential.
    pub struct TwilioConfig as "twilioConfig" closed {
        /// SID of the account, 4 to 128 characters.
        pub account_sid: String,
        /// SID of the API key, 4 to 128 characters.
        pub api_key_sid: String,
    }
}

response_type! {
    /// Settings of a JWT credential.
    pub struct JwtConfig as "jwtConfig" closed {
        /// Issuer of the tokens, at most 1024 characters.
        pub issuer: Option<String>,
        /// Algorithm that signs the tokens.
        pub algorithm: JwtAlgorithm,
    }
}

response_type! {
    /// Settings of a WhatsApp credential.
    pub struct WhatsappConfig as "whatsappConfig" closed {
        /// Id of the phone number that sends the messages, 1 to 128 characters.
        pub from_number_id: String,
    }
}

response_type! {
    /// Settings of an SQL credential.
    pub struct SqlConfig as "sqlConfig" closed {
        /// Database system.
        pub system: SqlSystem,
        /// Host name of the server, 1 to 256 characters.
        pub host: String,
        /// Port of the server, 1 to 65535.
        pub port: Option<Number>,
        /// User name, 1 to 256 characters.
        pub username: String,
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

response_type! {
    /// Settings of a Snowflake credential.
    pub struct SnowflakeConfig as "snowflakeConfig" closed {
        /// Host name of the account, 1 to 128 characters.
        pub host: String,
        /// User name, 1 to 128 characters.
        pub username: String,
        /// Public key to assign to the user in Snowflake, 1 to 8192 characters.
        pub public_key: String,
    }
}

response_type! {
    /// Settings of a Git credential.
    pub struct GitConfig as "gitConfig" closed {
        /// Way in which the credential authenticates.
        pub r#type: GitAuthType,
        /// Address of the repository, 5 to 1024 characters.
        pub clone_url: String,
        /// Public key to register with the repository's host, at most 8192 characters.
        pub public_key: Option<String>,
        /// User name, at most 128 characters.
        pub username: Option<String>,
        /// Name of the committer in new commits, at most 128 characters.
        pub committer_name: Option<String>,
        /// Committer's email address in new commits, at most 128 characters.
        pub committer_email: Option<String>,
    }
}

response_type! {
    /// Settings of a Datadog credential.
    pub struct DatadogConfig as "datadogConfig" closed {
        /// Site of the account, such as `datadoghq.com`, 1 to 128 characters.
        pub site: Option<String>,
    }
}

response_type! {
    /// Settings of a certificate with its private key.
    pub struct CertificateKeyPairConfig as "certificateKeyPairConfig" closed {
        /// Certificate in PEM format, at most 8192 characters.
        pub certificate: Option<String>,
        /// Fields of the certificate.
        pub info: Option<CertificateInfo>,
    }
}

/// Settings that are all secret, so that the API returns none of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecretConfig {}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for SecretConfig {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "secretConfig".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "Settings that are all secret, so that the API returns none of them.",
            "type": "object",
            "additionalProperties": false,
        })
    }
}

string_enum! {
    /// Part of an HTTP request that carries a credential.
    HttpAuthMethod {
        /// A header.
        Header = "header",
        /// A parameter of the query string.
        QueryParam = "queryParam",
        /// The header `Authorization`, with user name and password.
        BasicAuth = "basicAuth",
        /// The TLS connection, with a client certificate.
        ClientCertificate = "clientCertificate",
    }
}

string_enum! {
    /// Algorithm that signs JSON web tokens.
    JwtAlgorithm {
        /// HMAC with SHA-256.
        Hs256 = "HS256",
        /// HMAC with SHA-384.
        Hs384 = "HS384",
        /// HMAC with SHA-512.
        Hs512 = "HS512",
        /// RSA with SHA-256.
        Rs256 = "RS256",
        /// RSA with SHA-384.
        Rs384 = "RS384",
        /// RSA with SHA-512.
        Rs512 = "RS512",
        /// ECDSA with SHA-256.
        Es256 = "ES256",
        /// ECDSA with SHA-384.
        Es384 = "ES384",
        /// ECDSA with SHA-512.
        Es512 = "ES512",
    }
}

string_enum! {
    /// Database system.
    SqlSystem {
        /// Microsoft SQL Server.
        Mssql = "mssql",
        /// MySQL.
        Mysql = "mysql",
        /// PostgreSQL.
        Pg = "pg",
    }
}

string_enum! {
    /// Way in which a credential authenticates with a Git repository.
    GitAuthType {
        /// An SSH key.
        SshKey = "ssh-key",
        /// User name and password over HTTP.
        HttpPassword = "http-password",
    }
}
