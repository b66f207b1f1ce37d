//! The API trait of the application certificates of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The application certificates of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.application_certificates().get(application).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the application certificates belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ApplicationCertificates {
    /// Returns a page of application certificates of an application.
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
        responses(200 = "page of application certificates"),
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
        /// Maximum number of application certificates per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the application certificates by.
        #[query(example = "status")]
        filter_field: Option<types::ApplicationCertificateFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "the*status")]
        filter: Option<String>,
        /// Query for the application certificates.
        #[query(style = json)]
        query: Option<&types::AdvancedApplicationCertQuery>,
    ) -> types::ApplicationCertificates;

    /// Creates an application certificate.
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
        responses(201 = "the new application certificate"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New application certificate.
        #[body]
        application_certificate: &types::ApplicationCertificatePost,
    ) -> types::ApplicationCertificate;
}
