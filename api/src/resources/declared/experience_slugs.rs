//! The API trait of the slugs of an experience.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The slugs of an experience: subdomains of a domain of Losant.
///
/// ```no_run
/// use losant::ApplicationId;
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId,
/// # ) -> losant::Result<()> {
/// for slug in client.experience_slugs().get(plant).await?.items {
///     println!("{:?} serves {:?}", slug.slug, slug.version);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the slugs belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ExperienceSlugs {
    /// Returns all slugs of an experience.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/slugs",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "experienceSlugs.*",
            "experienceSlugs.get",
        ],
        responses(200 = "slugs"),
    )]
    fn get(&self, application_id: ApplicationId) -> types::ExperienceSlugs;

    /// Creates a slug. It must not be in use by any application.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/experience/slugs",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "experienceSlugs.*",
            "experienceSlugs.post",
        ],
        responses(201 = "the new slug"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New slug.
        #[body]
        experience_slug: &types::ExperienceSlugPost,
    ) -> types::ExperienceSlug;
}
