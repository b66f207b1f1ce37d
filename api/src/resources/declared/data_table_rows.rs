//! The API trait of the rows of a data table.

use restrait::{api, endpoint};

use crate::{ApplicationId, DataTableId, types};

/// The rows of a data table.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     data_table: losant::DataTableId,
/// # ) -> losant::Result<()> {
/// let response = client.data_table_rows().get(application, data_table).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        write = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "dataTableRows.*",
        ],
        read = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "dataTableRows.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the rows belong to",
        dataTableId = "Id of the data table that the rows belong to",
        query = "Query for the rows",
        limit = "Maximum number of items",
        sortColumn(example = "myColumnName") = "Column to sort the rows by",
        sortDirection(default = "asc", example = "asc") = "Sort direction",
        offset(default = 0, example = 0) = "Number of items to skip",
        includeFields(style = comma, example = "id,createdAt") = "Fields to include",
    ),
    errors(400 = "invalid request", 404 = "data table not found"),
)]
pub trait DataTableRows {
    /// Deletes the rows of a data table that match a query.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/data-tables/<dataTableId>/rows/delete",
        scopes = [write, "dataTableRows.delete"],
        responses(200 = "data table rows delete"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        data_table_id: DataTableId,
        #[body] query: Option<&types::AdvancedQuery>,
        #[query(default = "1000", example = "10")] limit: Option<String>,
    ) -> types::DataTableRowsDelete;

    /// Queues a job that exports the rows of a data table.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/data-tables/<dataTableId>/rows/export",
        scopes = [read, "dataTableRows.export"],
        responses(202 = "queued as a job"),
    )]
    fn export(
        &self,
        application_id: ApplicationId,
        data_table_id: DataTableId,
        /// Export data.
        #[body]
        export_data: &types::DataTableRowsExport,
    ) -> types::JobEnqueuedResult;

    /// Returns a page of rows of a data table.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/data-tables/<dataTableId>/rows",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "dataTableRows.*",
            "dataTableRows.get",
        ],
        page(offset = offset),
        responses(200 = "page of rows"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        data_table_id: DataTableId,
        sort_column: Option<String>,
        sort_direction: Option<types::SortDirection>,
        #[query(default = 1000, example = 0)] limit: Option<u32>,
        offset: Option<u32>,
        include_fields: Option<Vec<&str>>,
    ) -> types::DataTableRows;

    /// Adds one or more rows to a data table.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/data-tables/<dataTableId>/rows",
        scopes = [write, "dataTableRows.post"],
        responses(201 = "row post result"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        data_table_id: DataTableId,
        /// New row.
        #[body]
        data_table_row: &types::DataTableRowPost,
    ) -> types::DataTableRowPostResult;

    /// Returns a page of rows of a data table that match a query.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/data-tables/<dataTableId>/rows/query",
        scopes = [read, "dataTableRows.query"],
        page(offset = offset),
        responses(200 = "data table rows"),
    )]
    fn query(
        &self,
        application_id: ApplicationId,
        data_table_id: DataTableId,
        sort_column: Option<String>,
        sort_direction: Option<types::SortDirection>,
        #[query(default = 1000, example = 0)] limit: Option<u32>,
        offset: Option<u32>,
        include_fields: Option<Vec<&str>>,
        #[body] query: Option<&types::AdvancedQuery>,
    ) -> types::DataTableRows;

    /// Deletes all rows of a data table.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/data-tables/<dataTableId>/rows/truncate",
        scopes = [write, "dataTableRows.truncate"],
        responses(200 = "done"),
    )]
    fn truncate(&self, application_id: ApplicationId, data_table_id: DataTableId)
    -> types::Success;
}
