//! Data tables: schemas `dataTable`, `dataTableColumn`, `dataTablePatch`, `dataTablePost` and
//! `dataTables`.

use restrait::Page;

use crate::schema::{request_body, response_type, shared_type};
use crate::text::string_enum;
use crate::types::{Scalar, SortDirection};
use crate::{ApplicationId, DataTableId, Timestamp};

response_type! {
    /// A data table: named columns and any number of rows.
    ///
    /// ```
    /// use losant::types::{ColumnType, DataTable};
    ///
    /// let body = r#"{
    ///     "name": "Floors",
    ///     "columns": [{"name": "area", "dataType": "number", "constraint": "optional"}]
    /// }"#;
    /// let table: DataTable = serde_json::from_str(body)?;
    /// assert_eq!(table.columns.unwrap_or_default()[0].data_type, ColumnType::Number);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTable as "dataTable" {
        /// Unique identifier of the data table.
        pub id: Option<DataTableId>,
        /// Same value as `id`.
        pub data_table_id: Option<DataTableId>,
        /// Application that the data table belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change of the data table itself. Changes of rows do not count.
        pub last_updated: Option<Timestamp>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Columns, at most 50. The columns `id`, `createdAt` and `updatedAt` are not among them.
        pub columns: Option<Vec<DataTableColumn>>,
    }
}

shared_type! {
    /// A column of a data table.
    ///
    /// ```
    /// use losant::types::{ColumnConstraint, ColumnType, DataTableColumn};
    ///
    /// let area = DataTableColumn::new("area", ColumnType::Number, ColumnConstraint::Required)
    ///     .default_value(0);
    /// let json =
    ///     r#"{"name":"area","dataType":"number","constraint":"required","defaultValue":0}"#;
    /// assert_eq!(serde_json::to_string(&area)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTableColumn as "dataTableColumn" closed {
        /// Name, 1 to 255 letters, digits, `_` and `-`. No other column of the table may have it.
        pub name: String,
        /// Type of the cells.
        pub data_type: ColumnType,
        /// Rule for the cells.
        pub constraint: ColumnConstraint,
        /// Value of cells that a new row does not contain. It must have the type of the column.
        pub default_value: Option<Scalar>,
    }
}

string_enum! {
    /// Type of the cells of a column.
    ColumnType {
        /// Text.
        String = "string",
        /// A number.
        Number = "number",
        /// A boolean.
        Boolean = "boolean",
    }
}

string_enum! {
    /// Rule for the cells of a column.
    ColumnConstraint {
        /// Each row needs a value, and no two rows may have the same.
        Unique = "unique",
        /// Each row needs a value.
        Required = "required",
        /// A cell may be empty.
        Optional = "optional",
    }
}

request_body! {
    /// Changes to a data table. Fields that are not set stay as they are.
    ///
    /// Columns are changed one by one: [`add_column`](crate::DataTable::add_column) and
    /// [`remove_column`](crate::DataTable::remove_column).
    ///
    /// ```
    /// let patch = losant::types::DataTablePatch::new().name("Floors of the plant");
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"name":"Floors of the plant"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTablePatch as "dataTablePatch" closed {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
    }
}

request_body! {
    /// A new data table.
    ///
    /// ```
    /// use losant::types::{ColumnConstraint, ColumnType, DataTableColumn, DataTablePost};
    ///
    /// let area = DataTableColumn::new("area", ColumnType::Number, ColumnConstraint::Optional);
    /// let table = DataTablePost::new("Floors").columns([area]);
    /// assert_eq!(
    ///     serde_json::to_value(&table)?,
    ///     serde_json::json!({
    ///         "name": "Floors",
    ///         "columns": [{ "name": "area", "dataType": "number", "constraint": "optional" }],
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTablePost as "dataTablePost" closed {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Columns, at most 50. The columns `id`, `createdAt` and `updatedAt` are added to them.
        pub columns: Option<Vec<DataTableColumn>>,
    }
}

response_type! {
    /// A page of data tables and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"Floors"}],"count":1,"totalCount":4}"#;
    /// let page: losant::types::DataTables = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name.as_deref(), Some("Floors"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct DataTables as "dataTables" {
        /// Data tables on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<DataTable>,
        /// Number of data tables on this page.
        pub count: Option<u64>,
        /// Number of data tables on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of data tables on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the data tables are filtered by.
        pub filter_field: Option<String>,
        /// Field that the data tables are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the data tables belong to.
        pub application_id: Option<ApplicationId>,
    }
}
