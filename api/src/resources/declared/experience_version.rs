//! The API trait of one experience version.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// An experience version of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     experience_version_id_or_name: &str,
/// # ) -> losant::Result<()> {
/// let response = client.experience_version().get(application, experience_version_id_or_name).await?;
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
            "experienceVersion.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the experience version belongs to",
        experienceVersionIdOrName = "Id or name of the experience version",
    ),
    errors(400 = "invalid request", 404 = "experience version not found"),
)]
pub trait ExperienceVersion {
    /// Deletes an experience version.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/experience/versions/<experienceVersionIdOrName>",
        scopes = [cli_write, "experienceVersion.delete"],
        responses(200 = "the experience version was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        experience_version_id_or_name: &str,
    ) -> types::Success;

    /// Returns an experience version.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/versions/<experienceVersionIdOrName>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "experienceVersion.*",
            "experienceVersion.get",
        ],
        responses(200 = "the experience version"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        experience_version_id_or_name: &str,
    ) -> types::ExperienceVersion;

    /// Changes an experience version.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/experience/versions/<experienceVersionIdOrName>",
        scopes = [cli_write, "experienceVersion.patch"],
        responses(200 = "the updated experience version"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        experience_version_id_or_name: &str,
        /// Fields to change.
        #[body]
        experience_version: &types::ExperienceVersionPatch,
    ) -> types::ExperienceVersion;
}
