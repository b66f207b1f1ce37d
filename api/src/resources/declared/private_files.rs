//! The API trait of the private files of an application.

use restrait::{api, endpoint};

use crate::time::Seconds;
use crate::{ApplicationId, types};

/// The private files and directories of an application. The URL of a private file is valid for a
/// limited time.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::time::hours;
///
/// # async fn example(client: losant::Client, plant: ApplicationId) -> losant::Result<()> {
/// let reports = client.private_files().get(plant).directory("/reports/").url_ttl(hours(1)).await?;
/// for report in reports.items {
///     println!("{:?}: {:?}", report.name, report.url);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the private files belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait PrivateFiles {
    /// Returns a page of private files and directories, without the contents of files.
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
        responses(200 = "page of private files and directories"),
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
        /// Maximum number of private files and directories per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the private files and directories by.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "myFile")]
        filter: Option<String>,
        /// Type of the results: `file` or `directory`. Defaults to both.
        #[query(example = "file")]
        r#type: Option<String>,
        /// Status that a private file must have.
        #[query(example = "completed")]
        status: Option<types::FileStatusFilter>,
        /// Path of the directory that directly contains the results.
        #[query(example = "/a/path/")]
        directory: Option<String>,
        /// Lifetime of the URLs in the response. With 0, the response has no URLs.
        #[query("urlTTL", default = 900, example = 900)]
        url_ttl: Option<Seconds>,
    ) -> types::Files;

    /// Creates a private file or a directory.
    ///
    /// A file has no content at first. Upload it with the form in the response, or with
    /// [`private_file().upload()`](crate::PrivateFile::upload).
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
        responses(201 = "the new private file and the upload form"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New private file or directory.
        #[body]
        private_file: &types::FilePost,
    ) -> types::FileUploadPostResponse;
}
