//! The API trait of the application certificate authorities of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The application certificate authorities of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.application_certificate_authorities().get(application).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(
        applicationId = "Id of the application that the application certificate authorities belong \
            to",
    ),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ApplicationCertificateAuthorities {
    /// Returns a page of application certificate authorities of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/certificate-authorities",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "applicationCertificateAuthorities.*",
            "applicationCertificateAuthorities.get",
        ],
        page(number = page),
        responses(200 = "page of application certificate authorities"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::StatusSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of application certificate authorities per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the application certificate authorities by.
        #[query(example = "name")]
        filter_field: Option<types::NameOrStatus>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "the*name")]
        filter: Option<String>,
    ) -> types::ApplicationCertificateAuthorities;

    /// Creates an application certificate authority.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/certificate-authorities",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "applicationCertificateAuthorities.*",
            "applicationCertificateAuthorities.post",
        ],
        responses(201 = "the new application certificate authority"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New application certificate authority.
        #[body]
        application_certificate_authority: &types::ApplicationCertificateAuthorityPost,
    ) -> types::ApplicationCertificateAuthority;
}
