//! The API trait of one slug of an experience.

use restrait::{api, endpoint};

use crate::{ApplicationId, ExperienceSlugId, types};

/// A slug of an experience: a subdomain of a domain of Losant.
///
/// ```no_run
/// use losant::types::ExperienceSlugPatch;
/// use losant::{ApplicationId, ExperienceSlugId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, slug: ExperienceSlugId,
/// # ) -> losant::Result<()> {
/// let release = ExperienceSlugPatch::new().version("v1.3.0");
/// let slug = client.experience_slug().patch(plant, slug, &release).await?;
/// println!("{:?} serves {:?}", slug.slug, slug.version);
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
        applicationId = "Id of the application that the slug belongs to",
        experienceSlugId = "Id of the slug",
    ),
    errors(400 = "invalid request", 404 = "slug not found"),
)]
pub trait ExperienceSlug {
    /// Deletes a slug. The experience cannot be reached there anymore.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/experience/slugs/<experienceSlugId>",
        scopes = [write, "experienceSlug.delete"],
        responses(200 = "the slug was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        experience_slug_id: ExperienceSlugId,
    ) -> types::Success;

    /// Returns a slug.
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
        responses(200 = "the slug"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        experience_slug_id: ExperienceSlugId,
    ) -> types::ExperienceSlug;

    /// Changes a slug, such as the version that it serves.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/experience/slugs/<experienceSlugId>",
        scopes = [write, "experienceSlug.patch"],
        responses(200 = "the updated slug"),
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
