//! The API trait of one service credential.

use restrait::{api, endpoint};

use crate::{ApplicationId, CredentialId, types};

/// A service credential of an application.
///
/// ```no_run
/// use losant::types::{AwsConfigPatch, CredentialPatch};
/// use losant::{ApplicationId, Client, CredentialId};
///
/// # async fn example(
/// #     client: Client, plant: ApplicationId, storage: CredentialId,
/// # ) -> losant::Result<()> {
/// let users = client.credential().linked_resources(plant, storage).await?;
/// println!("{:?} integrations", users.integrations.and_then(|page| page.total_count));
/// let region = AwsConfigPatch::new().region("eu-west-1");
/// client.credential().patch(plant, storage, &CredentialPatch::new().aws_config(region)).await?;
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
        applicationId = "Id of the application that the credential belongs to",
        credentialId = "Id of the credential",
    ),
    errors(400 = "invalid request", 404 = "credential not found"),
)]
pub trait Credential {
    /// Deletes a service credential.
    ///
    /// Workflows and integrations that use it fail from then on.
    /// [`linked_resources`](Credential::linked_resources) returns them.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/credentials/<credentialId>",
        scopes = [write, "credential.delete"],
        responses(200 = "the credential was deleted"),
    )]
    fn delete(&self, application_id: ApplicationId, credential_id: CredentialId) -> types::Success;

    /// Returns a service credential, without its secrets.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/credentials/<credentialId>",
        scopes = [read, "credential.get"],
        responses(200 = "the credential"),
    )]
    fn get(&self, application_id: ApplicationId, credential_id: CredentialId) -> types::Credential;

    /// Returns the integrations, workflows and workflow versions that use a service credential.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/credentials/<credentialId>/linkedResources",
        scopes = [read, "credential.linkedResources"],
        responses(200 = "the resources"),
    )]
    fn linked_resources(
        &self,
        application_id: ApplicationId,
        credential_id: CredentialId,
        /// If `true`, the custom nodes of the workflows are returned as well.
        #[query(default = false, example = true)]
        include_custom_nodes: Option<bool>,
    ) -> types::CredentialLinkedResources;

    /// Changes a service credential. Its type cannot be changed.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/credentials/<credentialId>",
        scopes = [write, "credential.patch"],
        responses(200 = "the updated credential"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        credential_id: CredentialId,
        /// Fields and settings to change.
        #[body]
        credential: &types::CredentialPatch,
    ) -> types::Credential;
}
