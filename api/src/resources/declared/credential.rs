//! The API trait of one service credential.

use restrait::{api, endpoint};

use crate::{ApplicationId, CredentialId, types};

/// A service credential of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     credential: losant::CredentialId,
/// # ) -> losant::Result<()> {
/// let response = client.credential().get(application, credential).await?;
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
            "credential.*",
        ],
        read = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "credential.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the service credential belongs to",
        credentialId = "Id of the service credential",
    ),
    errors(400 = "invalid request", 404 = "service credential not found"),
)]
pub trait Credential {
    /// Deletes a service credential.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/credentials/<credentialId>",
        scopes = [write, "credential.delete"],
        responses(200 = "the service credential was deleted"),
    )]
    fn delete(&self, application_id: ApplicationId, credential_id: CredentialId) -> types::Success;

    /// Returns a service credential.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/credentials/<credentialId>",
        scopes = [read, "credential.get"],
        responses(200 = "the service credential"),
    )]
    fn get(&self, application_id: ApplicationId, credential_id: CredentialId) -> types::Credential;

    /// Returns the resources that use a service credential.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/credentials/<credentialId>/linkedResources",
        scopes = [read, "credential.linkedResources"],
        responses(200 = "service credential linked resources"),
    )]
    fn linked_resources(
        &self,
        application_id: ApplicationId,
        credential_id: CredentialId,
        /// If `true`, workflows include the details of their custom nodes.
        #[query(default = false, example = true)]
        include_custom_nodes: Option<bool>,
    ) -> types::CredentialLinkedResources;

    /// Changes a service credential.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/credentials/<credentialId>",
        scopes = [write, "credential.patch"],
        responses(200 = "the updated service credential"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        credential_id: CredentialId,
        /// Fields to change.
        #[body]
        credential: &types::CredentialPatch,
    ) -> types::Credential;
}
