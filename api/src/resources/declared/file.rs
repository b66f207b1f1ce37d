//! A file or a directory of an application.

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
#[restrait::api(
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
        applicationId = "Application that the file belongs to",
        fileId = "File or directory that is meant",
    ),
    errors(400 = "malformed request", 404 = "file not found"),
)]
pub trait File {
    /// Deletes a file, or a directory and all that is in it.
    #[restrait::endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/file/<fileId>",
        scopes = [write, "file.delete"],
        responses(200 = "it is gone"),
    )]
    fn delete(&self, application_id: ApplicationId, file_id: FileId) -> types::Success;

    /// Reads what a file or a directory is, but not its content.
    #[restrait::endpoint(
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

    /// Moves or renames a file, or a directory and all that is in it.
    ///
    /// What is in a directory follows it in a job.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/file/<fileId>/move",
        scopes = [write, "file.move"],
        responses(201 = "the file at its new place"),
    )]
    fn r#move(
        &self,
        application_id: ApplicationId,
        file_id: FileId,
        /// New name.
        #[query(example = "fileA")]
        name: Option<String>,
        /// Path of the new directory.
        #[query(example = "/new/location/here")]
        parent_directory: Option<String>,
    ) -> types::File;

    /// Announces a new content of a file. It is then uploaded to where the answer says.
    #[restrait::endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/file/<fileId>",
        scopes = [write, "file.patch"],
        responses(201 = "the file, and where its content goes"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        file_id: FileId,
        /// What the new content is.
        #[body]
        updates: &types::FilePatch,
    ) -> types::FileUploadPostResponse;

    /// Uploads the content of a file.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/file/<fileId>/upload",
        scopes = [write, "file.upload"],
        responses(200 = "the file as it is now"),
    )]
    fn upload(
        &self,
        application_id: ApplicationId,
        file_id: FileId,
        /// The content: a file with its name.
        #[multipart]
        file: Part,
    ) -> types::File;
}
