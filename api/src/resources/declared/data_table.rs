//! The API trait of one data table.

use restrait::{api, endpoint};

use crate::{ApplicationId, DataTableId, types};

/// A data table and its columns.
///
/// ```no_run
/// use losant::types::{ColumnConstraint, ColumnType, DataTableColumn};
/// use losant::{ApplicationId, Client, DataTableId};
///
/// # async fn example(
/// #     client: Client, plant: ApplicationId, floors: DataTableId,
/// # ) -> losant::Result<()> {
/// let area = DataTableColumn::new("area", ColumnType::Number, ColumnConstraint::Required)
///     .default_value(0);
/// let table = client.data_table().add_column(plant, floors, &area).await?;
/// println!("{} columns", table.columns.unwrap_or_default().len());
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
            "dataTable.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the data table belongs to",
        dataTableId = "Id of the data table",
    ),
    errors(400 = "invalid request", 404 = "data table not found"),
)]
pub trait DataTable {
    /// Adds a column to a data table. Existing rows get the default value of the column.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/data-tables/<dataTableId>/column",
        scopes = [write, "dataTable.addColumn"],
        responses(200 = "the updated data table"),
    )]
    fn add_column(
        &self,
        application_id: ApplicationId,
        data_table_id: DataTableId,
        /// New column.
        #[body]
        data_table_column: &types::DataTableColumn,
    ) -> types::DataTable;

    /// Deletes a data table and all its rows.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/data-tables/<dataTableId>",
        scopes = [write, "dataTable.delete"],
        responses(200 = "the data table was deleted"),
    )]
    fn delete(&self, application_id: ApplicationId, data_table_id: DataTableId) -> types::Success;

    /// Returns a data table and its columns, without its rows.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/data-tables/<dataTableId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "dataTable.*",
            "dataTable.get",
        ],
        responses(200 = "the data table"),
    )]
    fn get(&self, application_id: ApplicationId, data_table_id: DataTableId) -> types::DataTable;

    /// Changes the name or the description of a data table.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/data-tables/<dataTableId>",
        scopes = [write, "dataTable.patch"],
        responses(200 = "the updated data table"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        data_table_id: DataTableId,
        /// Fields to change.
        #[body]
        data_table: &types::DataTablePatch,
    ) -> types::DataTable;

    /// Removes a column from a data table, with the cells of all rows.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/data-tables/<dataTableId>/column",
        scopes = [write, "dataTable.removeColumn"],
        responses(200 = "the updated data table"),
    )]
    fn remove_column(
        &self,
        application_id: ApplicationId,
        data_table_id: DataTableId,
        /// Name of the column.
        #[query(example = "myColumnName")]
        column_name: &str,
    ) -> types::DataTable;
}
