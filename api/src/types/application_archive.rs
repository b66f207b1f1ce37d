//! The `archiveConfig` of the schemas `application` and `applicationPatch`.

use super::{ExportType, FilterType, Repo, SecretString, TagFilter};
use crate::schema::request_body;
use crate::{DataTableId, DeviceId};

request_body! {
    /// Which data of an application is archived, and in which of three stores.
    ///
    /// ```
    /// use losant::types::{ArchiveConfig, FilterType, GcsArchive};
    ///
    /// let config = ArchiveConfig::new()
    ///     .mode(FilterType::All)
    ///     .gcs(GcsArchive::new("the-bucket"))
    ///     .credential_name("the credential");
    /// let json = r#"{"mode":"all","credentialName":"the credential","gcs":{"bucket":"the-bucket"}}"#;
    /// assert_eq!(serde_json::to_string(&config)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ArchiveConfig {
        /// The directory in the store, at most 255 characters.
        pub directory: Option<String>,
        /// How the devices are chosen.
        pub mode: Option<FilterType>,
        /// The devices that are chosen or left out, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Labels of the devices that are chosen or left out, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Whether the data of devices is archived. It is unless this is `false`.
        pub include_devices: Option<bool>,
        /// Whether events are archived.
        pub include_events: Option<bool>,
        /// Whether data tables are archived.
        pub include_data_tables: Option<bool>,
        /// How the data tables are chosen.
        pub data_tables_mode: Option<FilterType>,
        /// The data tables that are chosen or left out, at most 1000.
        pub data_table_ids: Option<Vec<DataTableId>>,
        /// Whether an export of the application is archived.
        pub include_application_export: Option<bool>,
        /// What that export has in it, and where it goes.
        pub application_export_options: Option<ArchiveExportOptions>,
        /// How old data must be, in days.
        pub delay_days: Option<u64>,
        /// A store of Amazon S3.
        pub s3: Option<S3Archive>,
        /// The service credential that opens the store, 1 to 255 characters.
        pub credential_name: Option<String>,
        /// A store of Google Cloud Storage.
        pub gcs: Option<GcsArchive>,
        /// A store of Azure.
        pub azure: Option<AzureArchive>,
    }
}

request_body! {
    /// What an archived export of an application has in it, and where it goes.
    pub struct ArchiveExportOptions {
        /// Files.
        pub include_files: Option<bool>,
        /// Private files.
        pub include_private_files: Option<bool>,
        /// Rows of data tables.
        pub include_data_table_rows: Option<bool>,
        /// Devices.
        pub include_devices: Option<bool>,
        /// Where it goes: always a repository.
        pub export_type: Option<ExportType>,
        /// The service credential that opens the repository, 1 to 255 characters.
        pub credential_name: String,
        /// The place in the repository.
        pub repo: Option<Repo>,
    }
}

request_body! {
    /// A store of Amazon S3.
    pub struct S3Archive {
        /// The bucket, at most 255 characters.
        pub bucket: String,
        /// The access key's id, 4 to 128 characters.
        pub access_key_id: Option<String>,
        /// The access key's secret, 4 to 128 characters.
        pub secret_access_key: Option<SecretString>,
        /// The region, at most 128 characters.
        pub region: Option<String>,
    }
}

request_body! {
    /// A store of Google Cloud Storage.
    pub struct GcsArchive {
        /// The project, 1 to 1024 characters.
        pub project_id: Option<String>,
        /// The key of a service account, as JSON text. 4 to 32767 characters.
        pub key_json: Option<SecretString>,
        /// The bucket, at most 255 characters.
        pub bucket: String,
    }
}

request_body! {
    /// A store of Azure.
    pub struct AzureArchive {
        /// The storage account, 3 to 24 characters.
        pub account: Option<String>,
        /// The account's key, at most 255 characters.
        pub account_key: Option<SecretString>,
        /// The container, 3 to 63 characters.
        pub bucket: String,
    }
}
