//! The API trait of the files of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The files and directories of an application. The URL of a file is public.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::body::Part;
/// use losant::types::{FilePost, FileType};
///
/// # async fn example(client: losant::Client, plant: ApplicationId) -> losant::Result<()> {
/// let file = FilePost::new("logo.svg", FileType::File).content_type("image/svg+xml");
/// if let Some(id) = client.files().post(plant, &file).await?.id {
///     let content = Part::new("<svg/>").file_name("logo.svg").content_type("image/svg+xml");
///     let file = client.file().upload(plant, id, content).await?;
///     println!("{:?}", file.url);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the files belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait Files {
    /// Returns a page of files and directories, without the contents of files.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/files",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "files.*",
            "files.get",
        ],
        page(number = page),
        responses(200 = "page of files and directories"),
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
        /// Maximum number of files and directories per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the files and directories by.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "myFile")]
        filter: Option<String>,
        /// Type of the results: `file` or `directory`. Defaults to both.
        #[query(example = "file")]
        r#type: Option<String>,
        /// Status that a file must have.
        #[query(example = "completed")]
        status: Option<types::FileStatusFilter>,
        /// Path of the directory that directly contains the results.
        #[query(example = "/a/path/")]
        directory: Option<String>,
    ) -> types::Files;

    /// Creates a file or a directory.
    ///
    /// A file has no content at first. Upload it with the form in the response, or with
    /// [`file().upload()`](crate::File::upload).
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/files",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded", "all.User.cli",
            "files.*",
            "files.post",
        ],
        responses(201 = "the new file and the upload form"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New file or directory.
        #[body]
        file: &types::FilePost,
    ) -> types::FileUploadPostResponse;
}
