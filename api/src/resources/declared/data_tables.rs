//! The API trait of the data tables of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The data tables of an application.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::types::{ColumnConstraint, ColumnType, DataTableColumn, DataTablePost};
///
/// # async fn example(client: losant::Client, plant: ApplicationId) -> losant::Result<()> {
/// let floor = DataTableColumn::new("floor", ColumnType::Number, ColumnConstraint::Unique);
/// let table = DataTablePost::new("Floors").columns([floor]);
/// let table = client.data_tables().post(plant, &table).await?;
/// println!("created {:?}", table.id);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the data tables belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait DataTables {
    /// Returns a page of the data tables of an application, without their rows.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/data-tables",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "dataTables.*",
            "dataTables.get",
        ],
        page(number = page),
        responses(200 = "page of data tables"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Field to sort the data tables by.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::SortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of data tables per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the data tables by. Without it, `filter` has no effect.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*table")]
        filter: Option<String>,
    ) -> types::DataTables;

    /// Creates a data table.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/data-tables",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "dataTables.*",
            "dataTables.post",
        ],
        responses(201 = "the new data table"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New data table and its columns.
        #[body]
        data_table: &types::DataTablePost,
    ) -> types::DataTable;
}
