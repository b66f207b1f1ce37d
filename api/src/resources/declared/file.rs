//! The API trait of one file or directory.

use restrait::{api, endpoint};

use crate::body::Part;
use crate::{ApplicationId, FileId, types};

/// A file or a directory of an application.
///
/// ```no_run
/// use losant::{ApplicationId, FileId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, logo: FileId,
/// # ) -> losant::Result<()> {
/// let moved = client.file().r#move(plant, logo).parent_directory("/old").await?;
/// println!("{:?} is at {:?} now", moved.name, moved.url);
///
/// let content = losant::body::Part::new("<svg/>").file_name("logo.svg").content_type("image/svg+xml");
/// client.file().upload(plant, logo, content).await?;
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        write = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded", "all.User.cli",
            "file.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the file belongs to",
        fileId = "Id of the file or directory",
    ),
    errors(400 = "invalid request", 404 = "file not found"),
)]
pub trait File {
    /// Deletes a file, or a directory and its contents.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/file/<fileId>",
        scopes = [write, "file.delete"],
        responses(200 = "the file was deleted"),
    )]
    fn delete(&self, application_id: ApplicationId, file_id: FileId) -> types::Success;

    /// Returns a file or a directory, without its content.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/file/<fileId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "file.*", "file.get",
        ],
        responses(200 = "the file"),
    )]
    fn get(&self, application_id: ApplicationId, file_id: FileId) -> types::File;

    /// Moves or renames a file, or a directory and its contents.
    ///
    /// For a directory, a job moves the contents after the response.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/file/<fileId>/move",
        scopes = [write, "file.move"],
        responses(201 = "the moved file"),
    )]
    fn r#move(
        &self,
        application_id: ApplicationId,
        file_id: FileId,
        /// New name.
        #[query(example = "fileA")]
        name: Option<String>,
        /// Path of the new parent directory.
        #[query(example = "/new/location/here")]
        parent_directory: Option<String>,
    ) -> types::File;

    /// Starts an upload of new content for a file. The response contains the upload form.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/file/<fileId>",
        scopes = [write, "file.patch"],
        responses(200 = "the file and the upload form"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        file_id: FileId,
        /// Size, type and dimensions of the new content.
        #[body]
        updates: &types::FilePatch,
    ) -> types::FileUploadPostResponse;

    /// Uploads the content of a file.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/file/<fileId>/upload",
        scopes = [write, "file.upload"],
        responses(200 = "the updated file"),
    )]
    fn upload(
        &self,
        application_id: ApplicationId,
        file_id: FileId,
        /// Content of the file.
        #[multipart]
        file: Part,
    ) -> types::File;
}
