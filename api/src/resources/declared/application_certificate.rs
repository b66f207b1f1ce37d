//! The API trait of one application certificate.

use restrait::{api, endpoint};

use crate::{ApplicationCertificateId, ApplicationId, types};

/// An application certificate of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     application_certificate: losant::ApplicationCertificateId,
/// # ) -> losant::Result<()> {
/// let response = client.application_certificate().get(application, application_certificate).await?;
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
            "applicationCertificate.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the application certificate belongs to",
        applicationCertificateId = "Id of the application certificate",
    ),
    errors(400 = "invalid request", 404 = "application certificate not found"),
)]
pub trait ApplicationCertificate {
    /// Deletes an application certificate.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/certificates/<applicationCertificateId>",
        scopes = [write, "applicationCertificate.delete"],
        responses(200 = "the application certificate was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        application_certificate_id: ApplicationCertificateId,
    ) -> types::Success;

    /// Returns an application certificate.
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
        responses(200 = "the application certificate"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        application_certificate_id: ApplicationCertificateId,
    ) -> types::ApplicationCertificate;

    /// Changes an application certificate.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/certificates/<applicationCertificateId>",
        scopes = [write, "applicationCertificate.patch"],
        responses(200 = "the updated application certificate"),
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
