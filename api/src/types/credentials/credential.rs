//! Schema `credential`.

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{CertificateInfo, CreatedByType, JsonObject};
use crate::{ApplicationId, CredentialId, Number, ResourceId, Timestamp};

response_type! {
    /// A service credential.
    ///
    /// ```
    /// let body = r#"{"name":"pump","type":"aws"}"#;
    /// let value: losant::types::Credential = serde_json::from_str(body)?;
    /// assert_eq!(value.name, "pump");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Credential as "credential" {
        /// Unique identifier of the service credential.
        pub id: Option<CredentialId>,
        /// Application that the service credential belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or other source that created the service credential.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// User, API token or other source of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// If `true`, the service credential is enabled.
        pub enabled: Option<bool>,
        /// Type.
        pub r#type: CredentialType,
        /// AWS configuration.
        pub aws_config: Option<CredentialAwsConfig>,
        /// Azure configuration.
        pub azure_config: Option<CredentialAzureConfig>,
        /// GCP configuration.
        pub gcp_config: Option<CredentialGcpConfig>,
        /// HTTP configuration.
        pub http_config: Option<CredentialHttpConfig>,
        /// SendGrid configuration.
        pub sendgrid_config: Option<JsonObject>,
        /// Twilio configuration.
        pub twilio_config: Option<CredentialTwilioConfig>,
        /// Loggly configuration.
        pub loggly_config: Option<JsonObject>,
        /// JWT configuration.
        pub jwt_config: Option<CredentialJwtConfig>,
        /// WhatsApp configuration.
        pub whatsapp_config: Option<CredentialWhatsappConfig>,
        /// SQL configuration.
        pub sql_config: Option<CredentialSqlConfig>,
        /// MongoDB configuration.
        pub mongodb_config: Option<JsonObject>,
        /// Mailgun configuration.
        pub mailgun_config: Option<JsonObject>,
        /// Snowflake configuration.
        pub snowflake_config: Option<CredentialSnowflakeConfig>,
        /// Git configuration.
        pub git_config: Option<CredentialGitConfig>,
        /// Datadog configuration.
        pub datadog_config: Option<CredentialDatadogConfig>,
        /// Certificate key pair configuration.
        pub certificate_key_pair_config: Option<CertificateKeyPairConfig>,
    }
}

response_type! {
    /// The AWS configuration of a service credential.
    pub struct CredentialAwsConfig as "credentialAwsConfig" {
        /// Access key, 16 to 128 characters.
        pub access_key_id: String,
        /// Region, 1 to 128 characters.
        pub region: String,
    }
}

response_type! {
    /// The Azure configuration of a service credential.
    pub struct CredentialAzureConfig as "credentialAzureConfig" {
        /// Account, at most 128 characters.
        pub account: Option<String>,
    }
}

response_type! {
    /// The GCP configuration of a service credential.
    pub struct CredentialGcpConfig as "credentialGcpConfig" {
        /// Key meta JSON, 1 to 8192 characters.
        pub key_meta_json: String,
    }
}

response_type! {
    /// The HTTP configuration of a service credential.
    pub struct CredentialHttpConfig as "credentialHttpConfig" {
        /// URI match, 8 to 1024 characters.
        pub uri_match: String,
        /// Auth method.
        pub auth_method: AuthMethod,
        /// Public value, at most 8196 characters.
        pub public_value: String,
    }
}

response_type! {
    /// The Twilio configuration of a service credential.
    pub struct CredentialTwilioConfig as "credentialTwilioConfig" {
        /// Account SID, 4 to 128 characters.
        pub account_sid: String,
        /// API key SID, 4 to 128 characters.
        pub api_key_sid: String,
    }
}

response_type! {
    /// The JWT configuration of a service credential.
    pub struct CredentialJwtConfig as "credentialJwtConfig" {
        /// Issuer, at most 1024 characters.
        pub issuer: Option<String>,
        /// Algorithm.
        pub algorithm: CredentialJwtConfigAlgorithm,
    }
}

response_type! {
    /// The WhatsApp configuration of a service credential.
    pub struct CredentialWhatsappConfig as "credentialWhatsappConfig" {
        /// From number, 1 to 128 characters.
        pub from_number_id: String,
    }
}

response_type! {
    /// The SQL configuration of a service credential.
    pub struct CredentialSqlConfig as "credentialSqlConfig" {
        /// System.
        pub system: CredentialSqlConfigSystem,
        /// Host, 1 to 256 characters.
        pub host: String,
        /// Port, 1 to 65535.
        pub port: Option<Number>,
        /// Username, 1 to 256 characters.
        pub username: String,
        /// If `true`, secure connection.
        pub secure_connection: Option<bool>,
        /// CA certificate, at most 8196 characters.
        pub ca_certificate: Option<String>,
        /// If `true`, disables SSL verification.
        #[serde(rename = "disableSSLVerification")]
        pub disable_ssl_verification: Option<bool>,
    }
}

response_type! {
    /// The Snowflake configuration of a service credential.
    pub struct CredentialSnowflakeConfig as "credentialSnowflakeConfig" {
        /// Host, 1 to 128 characters.
        pub host: String,
        /// Username, 1 to 128 characters.
        pub username: String,
        /// Public key, 1 to 8192 characters.
        pub public_key: String,
    }
}

response_type! {
    /// The git configuration of a service credential.
    pub struct CredentialGitConfig as "credentialGitConfig" {
        /// Type.
        pub r#type: CredentialGitConfigType,
        /// URL of the clone, 5 to 1024 characters.
        pub clone_url: String,
        /// Public key, at most 8192 characters.
        pub public_key: Option<String>,
        /// Username, at most 128 characters.
        pub username: Option<String>,
        /// Name of the committer, at most 128 characters.
        pub committer_name: Option<String>,
        /// Committer email, at most 128 characters.
        pub committer_email: Option<String>,
    }
}

response_type! {
    /// The Datadog configuration of a service credential.
    pub struct CredentialDatadogConfig as "credentialDatadogConfig" {
        /// Site, 1 to 128 characters.
        pub site: Option<String>,
    }
}

response_type! {
    /// The certificate key pair configuration of a service credential.
    pub struct CertificateKeyPairConfig as "certificateKeyPairConfig" {
        /// Certificate, at most 8192 characters.
        pub certificate: Option<String>,
        /// Info.
        pub info: Option<CertificateInfo>,
    }
}

string_enum! {
    /// The type of a service credential.
    CredentialType {
        /// AWS.
        Aws = "aws",
        /// Azure.
        Azure = "azure",
        /// GCP.
        Gcp = "gcp",
        /// HTTP.
        Http = "http",
        /// SendGrid.
        Sendgrid = "sendgrid",
        /// Twilio.
        Twilio = "twilio",
        /// Loggly.
        Loggly = "loggly",
        /// JWT.
        Jwt = "jwt",
        /// WhatsApp.
        Whatsapp = "whatsapp",
        /// SQL.
        Sql = "sql",
        /// MongoDB.
        Mongodb = "mongodb",
        /// Mailgun.
        Mailgun = "mailgun",
        /// Snowflake.
        Snowflake = "snowflake",
        /// Git.
        Git = "git",
        /// Datadog.
        Datadog = "datadog",
        /// Certificate key pair.
        CertificateKeyPair = "certificateKeyPair",
    }
}

string_enum! {
    /// The auth method of a service credential.
    AuthMethod {
        /// Header.
        Header = "header",
        /// Query param.
        QueryParam = "queryParam",
        /// Basic auth.
        BasicAuth = "basicAuth",
        /// Client certificate.
        ClientCertificate = "clientCertificate",
    }
}

string_enum! {
    /// The algorithm of a service credential.
    CredentialJwtConfigAlgorithm {
        /// Hs256.
        Hs256 = "HS256",
        /// Hs384.
        Hs384 = "HS384",
        /// Hs512.
        Hs512 = "HS512",
        /// Rs256.
        Rs256 = "RS256",
        /// Rs384.
        Rs384 = "RS384",
        /// Rs512.
        Rs512 = "RS512",
        /// Es256.
        Es256 = "ES256",
        /// Es384.
        Es384 = "ES384",
        /// Es512.
        Es512 = "ES512",
    }
}

string_enum! {
    /// The system of a service credential.
    CredentialSqlConfigSystem {
        /// Mssql.
        Mssql = "mssql",
        /// Mysql.
        Mysql = "mysql",
        /// Pg.
        Pg = "pg",
    }
}

string_enum! {
    /// The type of a service credential.
    CredentialGitConfigType {
        /// Ssh key.
        SshKey = "ssh-key",
        /// HTTP password.
        HttpPassword = "http-password",
    }
}
