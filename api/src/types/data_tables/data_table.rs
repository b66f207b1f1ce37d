//! Schemas `dataTable`, `dataTableColumn`, `dataTablePatch`, `dataTablePost`, `dataTables`.

use restrait::Page;

use crate::schema::{request_body, response_type, shared_type};
use crate::text::string_enum;
use crate::types::{Scalar, SortDirection};
use crate::{ApplicationId, DataTableId, Timestamp};

response_type! {
    /// A data table.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::DataTable = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
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
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Columns, at most 50.
        pub columns: Option<Vec<DataTableColumn>>,
    }
}

shared_type! {
    /// A data table column.
    ///
    /// ```
    /// let json = r#"{"name":"pump","dataType":"string","constraint":"unique"}"#;
    /// let value: losant::types::DataTableColumn = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTableColumn as "dataTableColumn" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Type of the device data.
        pub data_type: DataTableColumnDataType,
        /// Constraint.
        pub constraint: DataTableColumnConstraint,
        /// Default value.
        pub default_value: Option<Scalar>,
    }
}

string_enum! {
    /// The data type of a data table column.
    DataTableColumnDataType {
        /// String.
        String = "string",
        /// Number.
        Number = "number",
        /// Boolean.
        Boolean = "boolean",
    }
}

string_enum! {
    /// The constraint of a data table column.
    DataTableColumnConstraint {
        /// Unique.
        Unique = "unique",
        /// Required.
        Required = "required",
        /// Optional.
        Optional = "optional",
    }
}

request_body! {
    /// Changes to a data table. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::DataTablePatch::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTablePatch as "dataTablePatch" {
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
    /// let value = losant::types::DataTablePost::new("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DataTablePost as "dataTablePost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Columns, at most 50.
        pub columns: Option<Vec<DataTableColumn>>,
    }
}

response_type! {
    /// A page of data tables and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::DataTables = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct DataTables as "dataTables" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<DataTable>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of items on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the items are filtered by.
        pub filter_field: Option<String>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the data table belongs to.
        pub application_id: Option<ApplicationId>,
    }
}
