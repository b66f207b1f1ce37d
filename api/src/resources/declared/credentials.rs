//! The API trait of the service credentials of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The service credentials of an application: accounts at other services.
///
/// Secrets are only sent. The API does not return them.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::types::{AwsConfigPost, CredentialPost};
///
/// # async fn example(client: losant::Client, plant: ApplicationId) -> losant::Result<()> {
/// let account = AwsConfigPost::new("AKIAIOSFODNN7EXAMPLE", "a secret key", "us-east-1");
/// let credential = CredentialPost::new("Storage", account);
/// let credential = client.credentials().post(plant, &credential).await?;
/// println!("created {:?}", credential.id);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the credentials belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait Credentials {
    /// Returns a page of the service credentials of an application, newest first by default.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/credentials",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "credentials.*",
            "credentials.get",
        ],
        page(number = page),
        responses(200 = "page of credentials"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Field to sort the credentials by.
        #[query(default = "creationDate", example = "creationDate")]
        sort_field: Option<types::TypedSortField>,
        /// Sort direction.
        #[query(default = "desc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of credentials per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the credentials by. Without it, `filter` has no effect.
        #[query(example = "type")]
        filter_field: Option<types::CredentialFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "aws")]
        filter: Option<String>,
    ) -> types::Credentials;

    /// Creates a service credential.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/credentials",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "credentials.*",
            "credentials.post",
        ],
        responses(201 = "the new credential"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New credential, with its secrets.
        #[body]
        credential: &types::CredentialPost,
    ) -> types::Credential;
}
