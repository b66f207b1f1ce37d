//! The `archiveConfig` of the schemas `application` and `applicationPatch`.

use super::{ExportType, FilterType, Repo, SecretString, TagFilter};
use crate::schema::shared_type;
use crate::{DataTableId, DeviceId, Number};

shared_type! {
    /// Configuration of an application's data archive: the data to archive and one of three stores.
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
    pub struct ArchiveConfig as "archiveConfig" {
        /// Directory in the bucket, at most 255 characters.
        pub directory: Option<String>,
        /// Selection of the devices whose data is archived.
        pub mode: Option<FilterType>,
        /// Devices to include or exclude, depending on `mode`. At most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Tags of the devices to include or exclude, depending on `mode`. At most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// If `true`, the data of devices is archived. Defaults to `true`.
        pub include_devices: Option<bool>,
        /// If `true`, events are archived. Defaults to `false`.
        pub include_events: Option<bool>,
        /// If `true`, data tables are archived. Defaults to `false`.
        pub include_data_tables: Option<bool>,
        /// Selection of the data tables to archive.
        pub data_tables_mode: Option<FilterType>,
        /// Data tables to include or exclude, depending on `data_tables_mode`. At most 1000.
        pub data_table_ids: Option<Vec<DataTableId>>,
        /// If `true`, an export of the application is archived. Defaults to `false`.
        pub include_application_export: Option<bool>,
        /// Options of the application export.
        pub application_export_options: Option<ArchiveExportOptions>,
        /// Minimum age of the data in days, at least 1.
        pub delay_days: Option<Number>,
        /// Amazon S3 bucket.
        pub s3: Option<S3Archive>,
        /// Name of the service credential for the store, 1 to 255 characters.
        pub credential_name: Option<String>,
        /// Google Cloud Storage bucket.
        pub gcs: Option<GcsArchive>,
        /// Azure Blob Storage container.
        pub azure: Option<AzureArchive>,
    }
}

shared_type! {
    /// Options of an archived application export.
    ///
    /// ```
    /// let options = losant::types::ArchiveExportOptions::new("github").include_files(true);
    /// let json = r#"{"includeFiles":true,"credentialName":"github"}"#;
    /// assert_eq!(serde_json::to_string(&options)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ArchiveExportOptions as "archiveExportOptions" {
        /// If `true`, the export includes files. Defaults to `false`.
        pub include_files: Option<bool>,
        /// If `true`, the export includes private files. Defaults to `false`.
        pub include_private_files: Option<bool>,
        /// If `true`, the export includes the rows of data tables. Defaults to `false`.
        pub include_data_table_rows: Option<bool>,
        /// If `true`, the export includes devices. Defaults to `false`.
        pub include_devices: Option<bool>,
        /// Destination of the export. [`ExportType::Repo`] is the only supported value.
        pub export_type: Option<ExportType>,
        /// Name of the service credential for the repository, 1 to 255 characters.
        pub credential_name: String,
        /// Branch and directory in the repository.
        pub repo: Option<Repo>,
    }
}

shared_type! {
    /// An Amazon S3 bucket for archived data.
    ///
    /// ```
    /// let store = losant::types::S3Archive::new("plant-archive").region("us-east-1");
    /// let json = r#"{"bucket":"plant-archive","region":"us-east-1"}"#;
    /// assert_eq!(serde_json::to_string(&store)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct S3Archive as "s3Archive" {
        /// Name of the bucket, at most 255 characters.
        pub bucket: String,
        /// Access key id, 4 to 128 characters.
        pub access_key_id: Option<String>,
        /// Secret access key, 4 to 128 characters.
        pub secret_access_key: Option<SecretString>,
        /// Region, at most 128 characters.
        pub region: Option<String>,
    }
}

shared_type! {
    /// A Google Cloud Storage bucket for archived data.
    ///
    /// ```
    /// let store = losant::types::GcsArchive::new("plant-archive").project_id("plant");
    /// let json = r#"{"projectId":"plant","bucket":"plant-archive"}"#;
    /// assert_eq!(serde_json::to_string(&store)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GcsArchive as "gcsArchive" {
        /// Project id, 1 to 1024 characters.
        pub project_id: Option<String>,
        /// Key of a service account as JSON text, 4 to 32767 characters.
        pub key_json: Option<SecretString>,
        /// Name of the bucket, at most 255 characters.
        pub bucket: String,
    }
}

shared_type! {
    /// An Azure Blob Storage container for archived data.
    ///
    /// ```
    /// let store = losant::types::AzureArchive::new("archive").account("plant");
    /// assert_eq!(serde_json::to_string(&store)?, r#"{"account":"plant","bucket":"archive"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AzureArchive as "azureArchive" {
        /// Name of the storage account, 3 to 24 characters.
        pub account: Option<String>,
        /// Key of the storage account, at most 255 characters.
        pub account_key: Option<SecretString>,
        /// Name of the container, 3 to 63 characters.
        pub bucket: String,
    }
}
