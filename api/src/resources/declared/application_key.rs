//! The API trait of one access key.

use restrait::{api, endpoint};

use crate::{ApplicationId, ApplicationKeyId, types};

/// An access key of an application, with which devices connect.
///
/// ```no_run
/// use losant::types::{ApplicationKeyPatch, FilterType};
/// use losant::{ApplicationId, ApplicationKeyId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, key: ApplicationKeyId,
/// # ) -> losant::Result<()> {
/// let patch = ApplicationKeyPatch::new()
///     .address_filter_type(FilterType::Whitelist)
///     .addresses(["192.0.2.0/24".to_owned()]);
/// client.application_key().patch(plant, key, &patch).await?;
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
            "applicationKey.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the access key belongs to",
        applicationKeyId = "Id of the access key",
    ),
    errors(400 = "invalid request", 404 = "access key not found"),
)]
pub trait ApplicationKey {
    /// Deletes an access key. Devices can no longer authenticate with it.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/keys/<applicationKeyId>",
        scopes = [write, "applicationKey.delete"],
        responses(200 = "the access key was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        application_key_id: ApplicationKeyId,
    ) -> types::Success;

    /// Returns an access key, without its secret.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/keys/<applicationKeyId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "applicationKey.*",
            "applicationKey.get",
        ],
        responses(200 = "the access key"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        application_key_id: ApplicationKeyId,
    ) -> types::ApplicationKey;

    /// Changes an access key.
    ///
    /// Its devices, its key and its secret cannot be changed.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/keys/<applicationKeyId>",
        scopes = [write, "applicationKey.patch"],
        responses(200 = "the updated access key"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        application_key_id: ApplicationKeyId,
        /// Fields to change.
        #[body]
        application_key: &types::ApplicationKeyPatch,
    ) -> types::ApplicationKey;
}
