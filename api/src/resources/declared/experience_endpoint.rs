//! The API trait of one experience endpoint.

use restrait::{api, endpoint};

use crate::{ApplicationId, ExperienceEndpointId, types};

/// An experience endpoint of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     experience_endpoint: losant::ExperienceEndpointId,
/// # ) -> losant::Result<()> {
/// let response = client.experience_endpoint().get(application, experience_endpoint).await?;
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
            "experienceEndpoint.*",
        ],
        read = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "experienceEndpoint.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the experience endpoint belongs to",
        experienceEndpointId = "Id of the experience endpoint",
        version(default = "develop", example = "develop") = "Version",
    ),
    errors(400 = "invalid request", 404 = "experience endpoint not found"),
)]
pub trait ExperienceEndpoint {
    /// Deletes an experience endpoint.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/experience/endpoints/<experienceEndpointId>",
        scopes = [write, "experienceEndpoint.delete"],
        responses(200 = "the experience endpoint was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        experience_endpoint_id: ExperienceEndpointId,
        /// If `true`, includes workflows.
        #[query(example = true)]
        include_workflows: Option<bool>,
    ) -> types::Success;

    /// Returns an experience endpoint.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/endpoints/<experienceEndpointId>",
        scopes = [read, "experienceEndpoint.get"],
        responses(200 = "the experience endpoint"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        experience_endpoint_id: ExperienceEndpointId,
        version: Option<String>,
    ) -> types::ExperienceEndpoint;

    /// Returns the resources that use an experience endpoint.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/endpoints/<experienceEndpointId>/linkedResources",
        scopes = [read, "experienceEndpoint.linkedResources"],
        responses(200 = "experience linked resources"),
    )]
    fn linked_resources(
        &self,
        application_id: ApplicationId,
        experience_endpoint_id: ExperienceEndpointId,
        version: Option<String>,
        /// If `true`, workflows include the details of their custom nodes.
        #[query(default = false, example = true)]
        include_custom_nodes: Option<bool>,
    ) -> types::ExperienceLinkedResources;

    /// Changes an experience endpoint.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/experience/endpoints/<experienceEndpointId>",
        scopes = [write, "experienceEndpoint.patch"],
        responses(200 = "the updated experience endpoint"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        experience_endpoint_id: ExperienceEndpointId,
        /// Fields to change.
        #[body]
        experience_endpoint: &types::ExperienceEndpointPatch,
    ) -> types::ExperienceEndpoint;
}
