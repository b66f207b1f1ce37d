//! The API trait of the custom domains of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The custom domains of an experience.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::types::ExperienceDomainPost;
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId,
/// # ) -> losant::Result<()> {
/// let domain = ExperienceDomainPost::new("pumps.example.com").version("develop");
/// let domain = client.experience_domains().post(plant, &domain).await?;
/// println!("created {:?}", domain.id);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the domains belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ExperienceDomains {
    /// Returns all custom domains of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/domains",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "experienceDomains.*",
            "experienceDomains.get",
        ],
        responses(200 = "domains"),
    )]
    fn get(&self, application_id: ApplicationId) -> types::ExperienceDomains;

    /// Creates a custom domain.
    ///
    /// Its DNS record has to point to Losant before the experience is available there.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/experience/domains",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "experienceDomains.*",
            "experienceDomains.post",
        ],
        responses(201 = "the new domain"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New domain.
        #[body]
        experience_domain: &types::ExperienceDomainPost,
    ) -> types::ExperienceDomain;
}
