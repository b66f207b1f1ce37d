//! The API trait of the rows of a data table.

use restrait::{api, endpoint};

use crate::{ApplicationId, DataTableId, types};

/// The rows of a data table.
///
/// ```no_run
/// use losant::prelude::*;
/// use losant::types::DataTableCells;
/// use losant::{ApplicationId, Client, DataTableId};
///
/// # async fn example(
/// #     client: Client, plant: ApplicationId, floors: DataTableId,
/// # ) -> losant::Result<()> {
/// let floor = DataTableCells::default().with("floor", 8).with("area", 42.5);
/// client.data_table_rows().post(plant, floors, &floor.into()).await?;
/// let mut rows = client.data_table_rows().get(plant, floors).sort_column("floor").items();
/// while let Some(row) = rows.next().await {
///     println!("{:?}", row?.cells);
/// }
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
        applicationId = "Id of the application that the data table belongs to",
        dataTableId = "Id of the data table that the rows belong to",
        query = "Query for the rows. Defaults to all rows",
        limit = "Maximum number of rows",
        sortColumn(example = "myColumnName") = "Column to sort the rows by",
        sortDirection(default = "asc", example = "asc") = "Sort direction",
        offset(default = 0, example = 0) = "Number of rows to skip",
        includeFields(style = comma, example = "id,createdAt") = "Columns to return. \
            Defaults to all columns",
    ),
    errors(400 = "invalid request", 404 = "data table not found"),
)]
pub trait DataTableRows {
    /// Deletes the rows of a data table that match a query, up to a limit.
    ///
    /// If the response says that as many rows as the limit were deleted, there can be more.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/data-tables/<dataTableId>/rows/delete",
        scopes = [write, "dataTableRows.delete"],
        responses(200 = "number of deleted rows"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        data_table_id: DataTableId,
        #[body] query: Option<&types::AdvancedQuery>,
        #[query(default = 1000, example = 10)] limit: Option<u32>,
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
        /// Rows to export and recipient of the result.
        #[body]
        export_data: &types::DataTableRowsExport,
    ) -> types::JobEnqueuedResult;

    /// Returns some rows of a data table.
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
        responses(200 = "rows"),
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

    /// Adds one row or a list of rows to a data table.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/data-tables/<dataTableId>/rows",
        scopes = [write, "dataTableRows.post"],
        responses(201 = "the new row, or the ids of the new rows"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        data_table_id: DataTableId,
        /// New row or rows.
        #[body]
        data_table_row: &types::DataTableRowPost,
    ) -> types::DataTableRowPostResult;

    /// Returns some rows of a data table that match a query.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/data-tables/<dataTableId>/rows/query",
        scopes = [read, "dataTableRows.query"],
        page(offset = offset),
        responses(200 = "matching rows"),
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

    /// Deletes all rows of a data table. This does not trigger workflows.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/data-tables/<dataTableId>/rows/truncate",
        scopes = [write, "dataTableRows.truncate"],
        responses(200 = "all rows were deleted"),
    )]
    fn truncate(&self, application_id: ApplicationId, data_table_id: DataTableId)
    -> types::Success;
}
