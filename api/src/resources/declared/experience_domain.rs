//! The API trait of one custom domain.

use restrait::{api, endpoint};

use crate::{ApplicationId, ExperienceDomainId, types};

/// A custom domain of an experience, with its certificate.
///
/// ```no_run
/// use losant::types::ExperienceDomainPatch;
/// use losant::{ApplicationId, ExperienceDomainId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, domain: ExperienceDomainId,
/// # ) -> losant::Result<()> {
/// let release = ExperienceDomainPatch::new().version("v1.3.0");
/// let domain = client.experience_domain().patch(plant, domain, &release).await?;
/// println!("{:?} serves {:?}", domain.domain_name, domain.version);
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
        applicationId = "Id of the application that the domain belongs to",
        experienceDomainId = "Id of the domain",
    ),
    errors(400 = "invalid request", 404 = "domain not found"),
)]
pub trait ExperienceDomain {
    /// Deletes a custom domain. The experience cannot be reached there anymore.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/experience/domains/<experienceDomainId>",
        scopes = [write, "experienceDomain.delete"],
        responses(200 = "the domain was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        experience_domain_id: ExperienceDomainId,
    ) -> types::Success;

    /// Returns a custom domain. The private key of its certificate is not part of the response.
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
        responses(200 = "the domain"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        experience_domain_id: ExperienceDomainId,
    ) -> types::ExperienceDomain;

    /// Changes a custom domain, such as its certificate or the version that it serves.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/experience/domains/<experienceDomainId>",
        scopes = [write, "experienceDomain.patch"],
        responses(200 = "the updated domain"),
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
