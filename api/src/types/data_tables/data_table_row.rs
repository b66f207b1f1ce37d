//! Rows of data tables: schemas `dataTableRow`, `dataTableRowPatch`, `dataTableRowPost`,
//! `dataTableRowPostResult`, `dataTableRows`, `dataTableRowsDelete` and `dataTableRowsExport`.

use std::collections::BTreeMap;

use restrait::Page;

use crate::schema::{request_body, response_type, untagged_enum};
use crate::types::{
    AdvancedQuery, DataTableCells, DeletedCount, JsonObject, ListOrSingle, Scalar, SortDirection,
};
use crate::{ApplicationId, DataTableId, DataTableRowId, Number, Timestamp};

response_type! {
    /// A row of a data table.
    ///
    /// ```
    /// let body = r#"{"id":"596fbb703fc088453872e609","area":42.5,"note":null}"#;
    /// let row: losant::types::DataTableRow = serde_json::from_str(body)?;
    /// let area = row.cells["area"].as_ref().and_then(|area| area.as_f64());
    /// assert_eq!(area, Some(42.5));
    /// assert_eq!(row.cells["note"], None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTableRow as "dataTableRow" {
        /// Unique identifier of the row.
        pub id: Option<DataTableRowId>,
        /// Time of creation.
        pub created_at: Option<Timestamp>,
        /// Time of the last change.
        pub updated_at: Option<Timestamp>,
        /// Cells of the row by column. Empty cells are `None`.
        #[serde(flatten)]
        pub cells: BTreeMap<String, Option<Scalar>>,
    }
}

/// Schema `dataTableRowPatch`: the cells to change. Columns that it does not contain stay as they
/// are.
pub type DataTableRowPatch = DataTableCells;

/// Schema `dataTableRowPost`: one new row or a list of at most 25000 new rows.
///
/// ```
/// use losant::types::{DataTableCells, DataTableRowPost};
///
/// let floors = [1, 2].map(|floor| DataTableCells::default().with("floor", floor));
/// let rows = DataTableRowPost::from(floors);
/// assert_eq!(serde_json::to_string(&rows)?, r#"[{"floor":1},{"floor":2}]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type DataTableRowPost = ListOrSingle<DataTableCells>;

untagged_enum! {
    /// The response to adding rows: the row if one was sent, or a summary if a list was sent.
    ///
    /// ```
    /// use losant::types::DataTableRowPostResult;
    ///
    /// let body = r#"{"count":1,"rowIds":["596fbb703fc088453872e609"]}"#;
    /// let result: DataTableRowPostResult = serde_json::from_str(body)?;
    /// let DataTableRowPostResult::Rows(rows) = result else { panic!("{result:?}") };
    /// assert_eq!(rows.row_ids.len(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum DataTableRowPostResult as "dataTableRowPostResult" {
        /// The ids of the new rows.
        Rows(DataTableRowsInserted),
        /// The new row.
        Row(DataTableRow),
    }
}

response_type! {
    /// A summary of rows that were added together.
    pub struct DataTableRowsInserted as "dataTableRowsInserted" closed {
        /// Time of creation of all rows.
        pub created_at: Option<Timestamp>,
        /// Number of new rows.
        pub count: Option<u64>,
        /// Ids of the new rows, in the order of the request.
        pub row_ids: Vec<DataTableRowId>,
    }
}

response_type! {
    /// Some rows of a data table and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"area":42.5}],"count":1,"totalCount":4,"limit":1,"offset":2}"#;
    /// let page: losant::types::DataTableRows = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].cells["area"], Some(42.5.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct DataTableRows as "dataTableRows" {
        /// Rows from `offset` on.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<DataTableRow>,
        /// Number of rows in `items`.
        pub count: Option<u64>,
        /// Number of all rows that match the request.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of rows in `items`.
        pub limit: Option<u64>,
        /// Number of rows that were skipped.
        pub offset: Option<u64>,
        /// Column that the rows are sorted by.
        pub sort_column: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Data table that the rows belong to.
        pub data_table_id: Option<DataTableId>,
        /// Application that the data table belongs to.
        pub application_id: Option<ApplicationId>,
        /// Query that the rows match.
        pub query: Option<JsonObject>,
    }
}

/// Schema `dataTableRowsDelete`: the number of rows that were deleted.
pub type DataTableRowsDelete = DeletedCount;

request_body! {
    /// The rows to export and the recipient of the result.
    ///
    /// ```
    /// use losant::types::{DataTableRowsExport, DataTableRowsOptions};
    ///
    /// let export = DataTableRowsExport::new()
    ///     .email("a@example.com")
    ///     .query_options(DataTableRowsOptions::new().sort_column("floor").limit(500));
    /// assert_eq!(
    ///     serde_json::to_value(&export)?,
    ///     serde_json::json!({
    ///         "email": "a@example.com",
    ///         "queryOptions": { "limit": 500, "sortColumn": "floor" },
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTableRowsExport as "dataTableRowsExport" closed {
        /// Email address to send the result to, at most 1024 characters.
        pub email: Option<String>,
        /// Query for the rows. Defaults to all rows.
        pub query: Option<AdvancedQuery>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Order of the rows, and the part of the result to export.
        pub query_options: Option<DataTableRowsOptions>,
    }
}

request_body! {
    /// The order of rows, and the part of the result to return.
    pub struct DataTableRowsOptions as "dataTableRowsOptions" {
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Maximum number of rows.
        pub limit: Option<Number>,
        /// Column to sort the rows by.
        pub sort_column: Option<String>,
        /// Number of rows to skip.
        pub offset: Option<Number>,
    }
}
