//! The API trait of the private files of an application.

use restrait::{api, endpoint};

use crate::time::Seconds;
use crate::{ApplicationId, types};

/// The private files of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.private_files().get(application).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the private files belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait PrivateFiles {
    /// Returns a page of private files of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/privateFiles",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "privateFiles.*",
            "privateFiles.get",
        ],
        page(number = page),
        responses(200 = "page of private files"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "lastUpdated", example = "name")]
        sort_field: Option<types::TypedSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of private files per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the private files by.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "myFile")]
        filter: Option<String>,
        /// Type of the entries: `file` or `directory`.
        #[query(example = "file")]
        r#type: Option<String>,
        /// Status of the private files.
        #[query(example = "completed")]
        status: Option<types::FileStatusValue>,
        /// Path of the directory.
        #[query(example = "/a/path/")]
        directory: Option<String>,
        /// Lifetime of the URLs, in seconds.
        #[query("urlTTL", default = 900, example = 900)]
        url_ttl: Option<Seconds>,
    ) -> types::Files;

    /// Creates a private file.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/privateFiles",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded", "all.User.cli",
            "privateFiles.*",
            "privateFiles.post",
        ],
        responses(201 = "file upload post response"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New private file.
        #[body]
        private_file: &types::FilePost,
    ) -> types::FileUploadPostResponse;
}
