//! The API trait of the experience domains of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The experience domains of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.experience_domains().get(application).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the experience domains belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ExperienceDomains {
    /// Returns the experience domains of an application.
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
        responses(200 = "experience domains"),
    )]
    fn get(&self, application_id: ApplicationId) -> types::ExperienceDomains;

    /// Creates an experience domain.
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
        responses(201 = "the new experience domain"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New experience domain.
        #[body]
        experience_domain: &types::ExperienceDomainPost,
    ) -> types::ExperienceDomain;
}
