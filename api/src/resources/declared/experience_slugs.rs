//! The API trait of the experience slugs of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The experience slugs of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.experience_slugs().get(application).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the experience slugs belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ExperienceSlugs {
    /// Returns the experience slugs of an application.
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
        responses(200 = "experience slugs"),
    )]
    fn get(&self, application_id: ApplicationId) -> types::ExperienceSlugs;

    /// Creates an experience slug.
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
        responses(201 = "the new experience slug"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New experience slug.
        #[body]
        experience_slug: &types::ExperienceSlugPost,
    ) -> types::ExperienceSlug;
}
