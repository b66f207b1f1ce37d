//! The API trait of one private file or directory.

use restrait::{api, endpoint};

use crate::body::Part;
use crate::time::Seconds;
use crate::{ApplicationId, PrivateFileId, types};

/// A private file or a directory of private files. The URL of a private file is valid for a limited
/// time.
///
/// ```no_run
/// use losant::time::hours;
/// use losant::{ApplicationId, PrivateFileId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, report: PrivateFileId,
/// # ) -> losant::Result<()> {
/// let report = client.private_file().get(plant, report).url_ttl(hours(1)).await?;
/// println!("valid for an hour: {:?}", report.url);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        cli_write = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded", "all.User.cli",
            "privateFile.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the private file belongs to",
        privateFileId = "Id of the private file or directory",
        urlTTL(default = 900, example = 900) = "Lifetime of the URL in the response. With 0, the response has no URL",
    ),
    errors(400 = "invalid request", 404 = "private file not found"),
)]
pub trait PrivateFile {
    /// Deletes a private file, or a directory and its contents.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/privateFiles/<privateFileId>",
        scopes = [cli_write, "privateFile.delete"],
        responses(200 = "the private file was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        private_file_id: PrivateFileId,
    ) -> types::Success;

    /// Returns a private file or a directory, without its content.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/privateFiles/<privateFileId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "privateFile.*",
            "privateFile.get",
        ],
        responses(200 = "the private file"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        private_file_id: PrivateFileId,
        #[query("urlTTL")] url_ttl: Option<Seconds>,
    ) -> types::File;

    /// Moves or renames a private file, or a directory and its contents.
    ///
    /// For a directory, a job moves the contents after the response.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/privateFiles/<privateFileId>/move",
        scopes = [cli_write, "privateFile.move"],
        responses(201 = "the moved private file"),
    )]
    fn r#move(
        &self,
        application_id: ApplicationId,
        private_file_id: PrivateFileId,
        /// New name.
        #[query(example = "fileA")]
        name: Option<String>,
        /// Path of the new parent directory.
        #[query(example = "/new/location/here")]
        parent_directory: Option<String>,
        #[query("urlTTL")] url_ttl: Option<Seconds>,
    ) -> types::File;

    /// Starts an upload of new content for a private file. The response contains the upload form.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/privateFiles/<privateFileId>",
        scopes = [cli_write, "privateFile.patch"],
        responses(200 = "the private file and the upload form"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        private_file_id: PrivateFileId,
        /// Size, type and dimensions of the new content.
        #[body]
        updates: &types::FilePatch,
    ) -> types::FileUploadPostResponse;

    /// Uploads the content of a private file.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/privateFiles/<privateFileId>/upload",
        scopes = [cli_write, "privateFile.upload"],
        responses(200 = "the updated private file"),
    )]
    fn upload(
        &self,
        application_id: ApplicationId,
        private_file_id: PrivateFileId,
        /// Content of the private file.
        #[multipart]
        private_file: Part,
        #[query("urlTTL")] url_ttl: Option<Seconds>,
    ) -> types::File;
}
