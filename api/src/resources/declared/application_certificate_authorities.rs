//! The API trait of the application certificate authorities of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The certificate authorities that an application trusts.
///
/// Devices can connect with any certificate that one of them has issued.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::types::ApplicationCertificateAuthorityPost;
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, pem: String,
/// # ) -> losant::Result<()> {
/// let authority = ApplicationCertificateAuthorityPost::new("plant CA", pem);
/// let authority = client.application_certificate_authorities().post(plant, &authority).await?;
/// println!("{:?}", authority.ca_info);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the certificate authorities belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ApplicationCertificateAuthorities {
    /// Returns a page of certificate authorities.
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
        responses(200 = "page of certificate authorities"),
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
        /// Maximum number of certificate authorities per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the certificate authorities by.
        #[query(example = "name")]
        filter_field: Option<types::NameOrStatus>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "the*name")]
        filter: Option<String>,
    ) -> types::ApplicationCertificateAuthorities;

    /// Creates a certificate authority from certificates in PEM format.
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
        responses(201 = "the new certificate authority"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New certificate authority.
        #[body]
        application_certificate_authority: &types::ApplicationCertificateAuthorityPost,
    ) -> types::ApplicationCertificateAuthority;
}
