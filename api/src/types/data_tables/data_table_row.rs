//! Schemas `dataTableRow`, `dataTableRowPatch`, `dataTableRowPost`, `dataTableRowPostResult`,
//! `dataTableRows`, `dataTableRowsDelete`, `dataTableRowsExport`.
//!
//! Not expressed by these types:
//!
//! - `dataTableRow.json#`: has further members with names of their own
//! - `dataTableRowPostResult.json#/oneOf`: has objects that only their members tell apart

use std::collections::BTreeMap;

use restrait::Page;

use crate::schema::{request_body, response_type, untagged_enum};
use crate::types::{AdvancedQuery, EventsDeleted, JsonObject, ListOrSingle, Scalar, SortDirection};
use crate::{ApplicationId, DataTableId, DataTableRowId, Number, Timestamp};

response_type! {
    /// A row.
    ///
    /// ```
    /// let body = r#"{"id":"575ec8687ae143cd83dc4a97"}"#;
    /// let value: losant::types::DataTableRow = serde_json::from_str(body)?;
    /// assert!(value.id.is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTableRow as "dataTableRow" {
        /// Unique identifier of the row.
        pub id: Option<DataTableRowId>,
        /// Time at which the row was created.
        pub created_at: Option<Timestamp>,
        /// Time at which the row was updated.
        pub updated_at: Option<Timestamp>,
        /// All other fields, by name.
        #[serde(flatten)]
        pub rest: BTreeMap<String, Option<Scalar>>,
    }
}

/// Schema `dataTableRowPatch`: row patches by name.
///
/// ```
/// let value: losant::types::DataTableRowPatch = serde_json::from_str("{}")?;
/// assert!(value.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type DataTableRowPatch = BTreeMap<String, Option<Scalar>>;

/// Schema `dataTableRowPost`: a row post.
pub type DataTableRowPost = ListOrSingle<BTreeMap<String, Option<Scalar>>>;

untagged_enum! {
    /// A row post result.
    pub enum DataTableRowPostResult as "dataTableRowPostResult" {
        /// A data table row.
        DataTableRow(DataTableRow),
        /// A data table row post result object.
        Object(DataTableRowPostResultObject),
    }
}

response_type! {
    /// The data table row post result object of a row post result.
    pub struct DataTableRowPostResultObject as "dataTableRowPostResultObject" {
        /// Time at which the data table row post result object was created.
        pub created_at: Option<Timestamp>,
        /// Number of items on this page.
        pub count: Option<Number>,
        /// Rows.
        pub row_ids: Option<Vec<DataTableRowId>>,
    }
}

response_type! {
    /// A page of rows and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::DataTableRows = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct DataTableRows as "dataTableRows" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<DataTableRow>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Limit.
        pub limit: Option<u64>,
        /// Offset.
        pub offset: Option<u64>,
        /// Sort column.
        pub sort_column: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Data table.
        pub data_table_id: Option<DataTableId>,
        /// Application that the row belongs to.
        pub application_id: Option<ApplicationId>,
        /// Query.
        pub query: Option<JsonObject>,
    }
}

/// Schema `dataTableRowsDelete`: a data table rows delete.
pub type DataTableRowsDelete = EventsDeleted;

request_body! {
    /// A data table rows export.
    ///
    /// ```
    /// let value = losant::types::DataTableRowsExport::new().email("pump");
    /// let json = r#"{"email":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTableRowsExport as "dataTableRowsExport" {
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// Query.
        pub query: Option<AdvancedQuery>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Query options.
        pub query_options: Option<DataTableRowsExportQueryOptions>,
    }
}

request_body! {
    /// A query option of a data table rows export.
    ///
    /// ```
    /// let value = losant::types::DataTableRowsExportQueryOptions::new().sort_column("pump");
    /// let json = r#"{"sortColumn":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTableRowsExportQueryOptions as "dataTableRowsExportQueryOptions" {
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Limit.
        pub limit: Option<Number>,
        /// Sort column.
        pub sort_column: Option<String>,
        /// Offset.
        pub offset: Option<Number>,
    }
}
