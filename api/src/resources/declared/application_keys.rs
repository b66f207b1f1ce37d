//! The API trait of the access keys of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The access keys of an application, with which devices connect.
///
/// ```no_run
/// use losant::types::ApplicationKeyPost;
/// use losant::{ApplicationId, DeviceId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, pump: DeviceId,
/// # ) -> losant::Result<()> {
/// let key = ApplicationKeyPost::new().name("pump").device_ids([pump]);
/// let key = client.application_keys().post(plant, &key).await?;
/// if let (Some(key), Some(secret)) = (key.key, key.secret) {
///     store(&key, secret.as_str());
/// }
/// # Ok(()) }
/// # fn store(_key: &str, _secret: &str) {}
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the access keys belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait ApplicationKeys {
    /// Returns a page of access keys, without their secrets.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/keys",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "applicationKeys.*",
            "applicationKeys.get",
        ],
        page(number = page),
        responses(200 = "page of access keys"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "creationDate", example = "creationDate")]
        sort_field: Option<types::ApplicationKeySortField>,
        /// Sort direction.
        #[query(default = "desc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of access keys per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the access keys by.
        #[query(example = "key")]
        filter_field: Option<types::ApplicationKeyFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "the*key")]
        filter: Option<String>,
        /// Query for the access keys. It overrides `filter_field` and `filter`.
        #[query(style = json)]
        query: Option<&types::AdvancedApplicationKeyQuery>,
    ) -> types::ApplicationKeys;

    /// Creates an access key.
    ///
    /// Only this response contains the secret, so store it.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/keys",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "applicationKeys.*",
            "applicationKeys.post",
        ],
        responses(201 = "the new access key and its secret"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New access key.
        #[body]
        application_key: &types::ApplicationKeyPost,
    ) -> types::ApplicationKeyPostResponse;
}
