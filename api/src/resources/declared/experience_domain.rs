//! The API trait of one experience domain.

use restrait::{api, endpoint};

use crate::{ApplicationId, ExperienceDomainId, types};

/// An experience domain of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     experience_domain: losant::ExperienceDomainId,
/// # ) -> losant::Result<()> {
/// let response = client.experience_domain().get(application, experience_domain).await?;
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
            "experienceDomain.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the experience domain belongs to",
        experienceDomainId = "Id of the experience domain",
    ),
    errors(400 = "invalid request", 404 = "experience domain not found"),
)]
pub trait ExperienceDomain {
    /// Deletes an experience domain.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/experience/domains/<experienceDomainId>",
        scopes = [write, "experienceDomain.delete"],
        responses(200 = "the experience domain was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        experience_domain_id: ExperienceDomainId,
    ) -> types::Success;

    /// Returns an experience domain.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/domains/<experienceDomainId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "experienceDomain.*",
            "experienceDomain.get",
        ],
        responses(200 = "the experience domain"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        experience_domain_id: ExperienceDomainId,
    ) -> types::ExperienceDomain;

    /// Changes an experience domain.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/experience/domains/<experienceDomainId>",
        scopes = [write, "experienceDomain.patch"],
        responses(200 = "the updated experience domain"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        experience_domain_id: ExperienceDomainId,
        /// Fields to change.
        #[body]
        experience_domain: &types::ExperienceDomainPatch,
    ) -> types::ExperienceDomain;
}
