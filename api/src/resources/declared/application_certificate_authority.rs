//! The API trait of one application certificate authority.

use restrait::{api, endpoint};

use crate::{ApplicationCertificateAuthorityId, ApplicationId, types};

/// An application certificate authority of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     application_certificate_authority: losant::ApplicationCertificateAuthorityId,
/// # ) -> losant::Result<()> {
/// let response = client.application_certificate_authority().get(application, application_certificate_authority).await?;
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
            "applicationCertificateAuthority.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the application certificate authority belongs \
            to",
        applicationCertificateAuthorityId = "Id of the application certificate authority",
    ),
    errors(400 = "invalid request", 404 = "application certificate authority not found"),
)]
pub trait ApplicationCertificateAuthority {
    /// Deletes an application certificate authority.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/certificate-authorities/<applicationCertificateAuthorityId>",
        scopes = [write, "applicationCertificateAuthority.delete"],
        responses(200 = "the application certificate authority was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        application_certificate_authority_id: ApplicationCertificateAuthorityId,
    ) -> types::Success;

    /// Returns an application certificate authority.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/certificate-authorities/<applicationCertificateAuthorityId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "applicationCertificateAuthority.*",
            "applicationCertificateAuthority.get",
        ],
        responses(200 = "the application certificate authority"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        application_certificate_authority_id: ApplicationCertificateAuthorityId,
    ) -> types::ApplicationCertificateAuthority;

    /// Changes an application certificate authority.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/certificate-authorities/<applicationCertificateAuthorityId>",
        scopes = [write, "applicationCertificateAuthority.patch"],
        responses(200 = "the updated application certificate authority"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        application_certificate_authority_id: ApplicationCertificateAuthorityId,
        /// Fields to change.
        #[body]
        application_certificate_authority: &types::ApplicationCertificateAuthorityPatch,
    ) -> types::ApplicationCertificateAuthority;
}
