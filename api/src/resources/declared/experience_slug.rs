//! The API trait of one experience slug.

use restrait::{api, endpoint};

use crate::{ApplicationId, ExperienceSlugId, types};

/// An experience slug of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     experience_slug: losant::ExperienceSlugId,
/// # ) -> losant::Result<()> {
/// let response = client.experience_slug().get(application, experience_slug).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        write = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "experienceSlug.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the experience slug belongs to",
        experienceSlugId = "Id of the experience slug",
    ),
    errors(400 = "invalid request", 404 = "experience slug not found"),
)]
pub trait ExperienceSlug {
    /// Deletes an experience slug.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/experience/slugs/<experienceSlugId>",
        scopes = [write, "experienceSlug.delete"],
        responses(200 = "the experience slug was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        experience_slug_id: ExperienceSlugId,
    ) -> types::Success;

    /// Returns an experience slug.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/slugs/<experienceSlugId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "experienceSlug.*",
            "experienceSlug.get",
        ],
        responses(200 = "the experience slug"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        experience_slug_id: ExperienceSlugId,
    ) -> types::ExperienceSlug;

    /// Changes an experience slug.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/experience/slugs/<experienceSlugId>",
        scopes = [write, "experienceSlug.patch"],
        responses(200 = "the updated experience slug"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        experience_slug_id: ExperienceSlugId,
        /// Fields to change.
        #[body]
        experience_slug: &types::ExperienceSlugPatch,
    ) -> types::ExperienceSlug;
}
