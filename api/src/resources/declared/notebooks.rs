//! The API trait of the notebooks of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The notebooks of an application.
///
/// ```no_run
/// use losant::types::{ImageVersion, NotebookPost};
/// use losant::{ApplicationId, Client};
///
/// # async fn example(client: Client, plant: ApplicationId) -> losant::Result<()> {
/// let notebook = NotebookPost::new("Wear").image_version(ImageVersion::V4);
/// client.notebooks().post(plant, &notebook).await?;
/// for notebook in client.notebooks().get(plant).await?.items {
///     println!("{:?}: {:?}", notebook.name, notebook.stats);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the notebooks belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait Notebooks {
    /// Returns a page of notebooks of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/notebooks",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "notebooks.*",
            "notebooks.get",
        ],
        page(number = page),
        responses(200 = "page of notebooks"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::NotebookSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of notebooks per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the notebooks by.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*notebook")]
        filter: Option<String>,
    ) -> types::Notebooks;

    /// Creates a notebook. Its Jupyter file is uploaded afterwards.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/notebooks",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "notebooks.*",
            "notebooks.post",
        ],
        responses(201 = "the new notebook"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New notebook.
        #[body]
        notebook: &types::NotebookPost,
    ) -> types::Notebook;
}
