//! The API trait of one application certificate.

use restrait::{api, endpoint};

use crate::{ApplicationCertificateId, ApplicationId, types};

/// A certificate with which devices of an application connect.
///
/// ```no_run
/// use losant::types::{ActiveStatus, ApplicationCertificatePatch};
/// use losant::{ApplicationCertificateId, ApplicationId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, stolen: ApplicationCertificateId,
/// # ) -> losant::Result<()> {
/// let patch = ApplicationCertificatePatch::new().status(ActiveStatus::Inactive);
/// client.application_certificate().patch(plant, stolen, &patch).await?;
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
            "applicationCertificate.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the certificate belongs to",
        applicationCertificateId = "Id of the certificate",
    ),
    errors(400 = "invalid request", 404 = "certificate not found"),
)]
pub trait ApplicationCertificate {
    /// Deletes a certificate. Devices can no longer authenticate with it.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/certificates/<applicationCertificateId>",
        scopes = [write, "applicationCertificate.delete"],
        responses(200 = "the certificate was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        application_certificate_id: ApplicationCertificateId,
    ) -> types::Success;

    /// Returns a certificate.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/certificates/<applicationCertificateId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "applicationCertificate.*",
            "applicationCertificate.get",
        ],
        responses(200 = "the certificate"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        application_certificate_id: ApplicationCertificateId,
    ) -> types::ApplicationCertificate;

    /// Changes a certificate, or renews it with a new one.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/certificates/<applicationCertificateId>",
        scopes = [write, "applicationCertificate.patch"],
        responses(200 = "the updated certificate"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        application_certificate_id: ApplicationCertificateId,
        /// Fields to change.
        #[body]
        application_certificate: &types::ApplicationCertificatePatch,
    ) -> types::ApplicationCertificate;
}
