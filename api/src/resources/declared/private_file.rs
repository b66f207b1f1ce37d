//! The API trait of one private file.

use restrait::{api, endpoint};

use crate::body::Part;
use crate::time::Seconds;
use crate::{ApplicationId, PrivateFileId, types};

/// A private file of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     private_file: losant::PrivateFileId,
/// # ) -> losant::Result<()> {
/// let response = client.private_file().get(application, private_file).await?;
/// println!("{response:?}");
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
        privateFileId = "Id of the private file",
        urlTTL(default = 900, example = 900) = "Lifetime of the URLs, in seconds",
    ),
    errors(400 = "invalid request", 404 = "private file not found"),
)]
pub trait PrivateFile {
    /// Deletes a private file.
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

    /// Returns a private file.
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
        responses(200 = "file"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        private_file_id: PrivateFileId,
        #[query("urlTTL")] url_ttl: Option<Seconds>,
    ) -> types::File;

    /// Moves a private file.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/privateFiles/<privateFileId>/move",
        scopes = [cli_write, "privateFile.move"],
        responses(201 = "file"),
    )]
    fn r#move(
        &self,
        application_id: ApplicationId,
        private_file_id: PrivateFileId,
        /// Name.
        #[query(example = "fileA")]
        name: Option<String>,
        /// Parent directory.
        #[query(example = "/new/location/here")]
        parent_directory: Option<String>,
        #[query("urlTTL")] url_ttl: Option<Seconds>,
    ) -> types::File;

    /// Changes a private file.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/privateFiles/<privateFileId>",
        scopes = [cli_write, "privateFile.patch"],
        responses(200 = "file upload post response"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        private_file_id: PrivateFileId,
        /// Fields to change.
        #[body]
        updates: &types::FilePatch,
    ) -> types::FileUploadPostResponse;

    /// Uploads a private file.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/privateFiles/<privateFileId>/upload",
        scopes = [cli_write, "privateFile.upload"],
        responses(200 = "file"),
    )]
    fn upload(
        &self,
        application_id: ApplicationId,
        private_file_id: PrivateFileId,
        /// Private file.
        #[multipart]
        private_file: Part,
        #[query("urlTTL")] url_ttl: Option<Seconds>,
    ) -> types::File;
}
