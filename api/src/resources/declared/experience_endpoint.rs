//! The API trait of one endpoint of an experience.

use restrait::{api, endpoint};

use crate::{ApplicationId, ExperienceEndpointId, types};

/// An endpoint of an experience: a method and a route that users can request.
///
/// ```no_run
/// use losant::types::ExperienceEndpointPatch;
/// use losant::{ApplicationId, ExperienceEndpointId};
///
/// # async fn example(
/// #     client: losant::Client, plant: ApplicationId, report: ExperienceEndpointId,
/// # ) -> losant::Result<()> {
/// let linked = client.experience_endpoint().linked_resources(plant, report).await?;
/// if linked.flows.is_none_or(|flows| flows.items.is_empty()) {
///     let off = ExperienceEndpointPatch::new().enabled(false);
///     client.experience_endpoint().patch(plant, report, &off).await?;
/// }
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
        applicationId = "Id of the application that the endpoint belongs to",
        experienceEndpointId = "Id of the endpoint",
        version(default = "develop", example = "develop") = "Name of the experience version",
    ),
    errors(400 = "invalid request", 404 = "endpoint not found"),
)]
pub trait ExperienceEndpoint {
    /// Deletes an endpoint of the version `develop`.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/experience/endpoints/<experienceEndpointId>",
        scopes = [write, "experienceEndpoint.delete"],
        responses(200 = "the endpoint was deleted"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        experience_endpoint_id: ExperienceEndpointId,
        /// If `true`, workflows that the endpoint triggers are deleted as well.
        #[query(example = true)]
        include_workflows: Option<bool>,
    ) -> types::Success;

    /// Returns an endpoint.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/endpoints/<experienceEndpointId>",
        scopes = [read, "experienceEndpoint.get"],
        responses(200 = "the endpoint"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        experience_endpoint_id: ExperienceEndpointId,
        version: Option<String>,
    ) -> types::ExperienceEndpoint;

    /// Returns the views, endpoints and workflows that refer to an endpoint.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/experience/endpoints/<experienceEndpointId>/linkedResources",
        scopes = [read, "experienceEndpoint.linkedResources"],
        responses(200 = "the resources"),
    )]
    fn linked_resources(
        &self,
        application_id: ApplicationId,
        experience_endpoint_id: ExperienceEndpointId,
        version: Option<String>,
        /// If `true`, the response includes the custom nodes of the workflows.
        #[query(default = false, example = true)]
        include_custom_nodes: Option<bool>,
    ) -> types::ExperienceLinkedResources;

    /// Changes an endpoint of the version `develop`.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/experience/endpoints/<experienceEndpointId>",
        scopes = [write, "experienceEndpoint.patch"],
        responses(200 = "the updated endpoint"),
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
