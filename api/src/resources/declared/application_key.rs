//! The API trait of one access key.

use restrait::{api, endpoint};

use crate::{ApplicationId, ApplicationKeyId, types};

/// An access key of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     application_key: losant::ApplicationKeyId,
/// # ) -> losant::Result<()> {
/// let response = client.application_key().get(application, application_key).await?;
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
    /// Deletes an access key.
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

    /// Returns an access key.
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
