//! The API trait of the application certificates of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The certificates with which devices of an application connect.
///
/// ```no_run
/// use losant::types::{ApplicationCertificatePost, FilterType};
/// use losant::{ApplicationId, DeviceId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, pump: DeviceId, pem: String,
/// # ) -> losant::Result<()> {
/// let certificate = ApplicationCertificatePost::new(pem)
///     .name("pump")
///     .device_id(pump)
///     .filter_type(FilterType::None);
/// let certificate = client.application_certificates().post(plant, &certificate).await?;
/// println!("{:?}", certificate.certificate_info);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the certificates belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ApplicationCertificates {
    /// Returns a page of certificates.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/certificates",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "applicationCertificates.*",
            "applicationCertificates.get",
        ],
        page(number = page),
        responses(200 = "page of certificates"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "certificateInfo.commonName", example = "status")]
        sort_field: Option<types::ApplicationCertificateSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of certificates per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the certificates by.
        #[query(example = "status")]
        filter_field: Option<types::ApplicationCertificateFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "the*status")]
        filter: Option<String>,
        /// Query for the certificates. It overrides `filter_field` and `filter`.
        #[query(style = json)]
        query: Option<&types::AdvancedApplicationCertQuery>,
    ) -> types::ApplicationCertificates;

    /// Creates a certificate from a document in PEM format.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/certificates",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "applicationCertificates.*",
            "applicationCertificates.post",
        ],
        responses(201 = "the new certificate"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New certificate.
        #[body]
        application_certificate: &types::ApplicationCertificatePost,
    ) -> types::ApplicationCertificate;
}
