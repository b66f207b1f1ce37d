//! The API trait of one application certificate authority.

use restrait::{api, endpoint};

use crate::{ApplicationCertificateAuthorityId, ApplicationId, types};

/// A certificate authority that an application trusts.
///
/// ```no_run
/// use losant::{ApplicationCertificateAuthorityId, ApplicationId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, ca: ApplicationCertificateAuthorityId,
/// # ) -> losant::Result<()> {
/// let authority = client.application_certificate_authority().get(plant, ca).await?;
/// for certificate in authority.ca_info.iter().flatten() {
///     println!("{:?} is valid until {:?}", certificate.common_name, certificate.not_valid_after);
/// }
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
        applicationId = "Id of the application that the certificate authority belongs to",
        applicationCertificateAuthorityId = "Id of the certificate authority",
    ),
    errors(400 = "invalid request", 404 = "certificate authority not found"),
)]
pub trait ApplicationCertificateAuthority {
    /// Deletes a certificate authority. Devices can no longer authenticate with its certificates.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/certificate-authorities/<applicationCertificateAuthorityId>",
        scopes = [write, "applicationCertificateAuthority.delete"],
        responses(200 = "the certificate authority was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        application_certificate_authority_id: ApplicationCertificateAuthorityId,
    ) -> types::Success;

    /// Returns a certificate authority.
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
        responses(200 = "the certificate authority"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        application_certificate_authority_id: ApplicationCertificateAuthorityId,
    ) -> types::ApplicationCertificateAuthority;

    /// Changes a certificate authority.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/certificate-authorities/<applicationCertificateAuthorityId>",
        scopes = [write, "applicationCertificateAuthority.patch"],
        responses(200 = "the updated certificate authority"),
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
