//! The API trait of one version of an experience.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// A version of an experience, by id or by name.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::types::ExperienceVersionPatch;
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId,
/// # ) -> losant::Result<()> {
/// let version = client.experience_version().get(plant, "v1.3.0").await?;
/// let unused = version.attached_domains.is_none_or(|domains| domains.is_empty())
///     && version.attached_slugs.is_none_or(|slugs| slugs.is_empty());
/// if unused {
///     client.experience_version().delete(plant, "v1.3.0").await?;
/// }
/// let restored = ExperienceVersionPatch::new().source_version_id_or_name("v1.2.0");
/// client.experience_version().patch(plant, "develop", &restored).await?;
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
        applicationId = "Id of the application that the version belongs to",
        experienceVersionIdOrName(example = "575ed78e7ae143cd83dc4aab") = "Id or name of the \
            version, such as `develop`",
    ),
    errors(400 = "invalid request", 404 = "version not found"),
)]
pub trait ExperienceVersion {
    /// Deletes a version with its endpoints, views and workflows.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/experience/versions/<experienceVersionIdOrName>",
        scopes = [cli_write, "experienceVersion.delete"],
        responses(200 = "the version was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        experience_version_id_or_name: &str,
    ) -> types::Success;

    /// Returns a version and the domains and slugs that serve it.
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
        responses(200 = "the version"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        experience_version_id_or_name: &str,
    ) -> types::ExperienceVersion;

    /// Changes a version.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/experience/versions/<experienceVersionIdOrName>",
        scopes = [cli_write, "experienceVersion.patch"],
        responses(200 = "the updated version"),
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
