//! The API trait of one row of a data table.

use restrait::{api, endpoint};

use crate::{ApplicationId, DataTableId, DataTableRowId, types};

/// A row of a data table.
///
/// ```no_run
/// use losant::types::DataTableCells;
/// use losant::{ApplicationId, Client, DataTableId, DataTableRowId};
///
/// # async fn example(
/// #     client: Client, plant: ApplicationId, floors: DataTableId, floor: DataTableRowId,
/// # ) -> losant::Result<()> {
/// let cells = DataTableCells::default().with("area", 42.5).with_empty("note");
/// let row = client.data_table_row().patch(plant, floors, floor, &cells).await?;
/// println!("{:?}", row.cells.get("area"));
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
            "dataTableRow.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the data table belongs to",
        dataTableId = "Id of the data table that the row belongs to",
        rowId = "Id of the row",
    ),
    errors(400 = "invalid request", 404 = "row not found"),
)]
pub trait DataTableRow {
    /// Deletes a row.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/data-tables/<dataTableId>/rows/<rowId>",
        scopes = [write, "dataTableRow.delete"],
        responses(200 = "the row was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        data_table_id: DataTableId,
        row_id: DataTableRowId,
    ) -> types::Success;

    /// Returns a row.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/data-tables/<dataTableId>/rows/<rowId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "dataTableRow.*",
            "dataTableRow.get",
        ],
        responses(200 = "the row"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        data_table_id: DataTableId,
        row_id: DataTableRowId,
    ) -> types::DataTableRow;

    /// Changes cells of a row. Cells that the request does not contain stay as they are.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/data-tables/<dataTableId>/rows/<rowId>",
        scopes = [write, "dataTableRow.patch"],
        responses(200 = "the updated row"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        data_table_id: DataTableId,
        row_id: DataTableRowId,
        /// Cells to change.
        #[body]
        data_table_row: &types::DataTableRowPatch,
    ) -> types::DataTableRow;
}
