//! The API trait of the workflow versions of a workflow.

use restrait::{api, endpoint};

use crate::{ApplicationId, FlowId, types};

/// The versions of a workflow: saved states that can run while the workflow is developed further.
///
/// ```no_run
/// use losant::types::FlowVersionPost;
/// use losant::{ApplicationId, Client, FlowId};
///
/// # async fn example(client: Client, plant: ApplicationId, alarm: FlowId) -> losant::Result<()> {
/// // Save the current state of a workflow as a version.
/// let flow = client.flow().get(plant, alarm).await?;
/// let version = FlowVersionPost::new("v1.2.3")
///     .triggers(flow.triggers.unwrap_or_default())
///     .nodes(flow.nodes.unwrap_or_default())
///     .globals(flow.globals.unwrap_or_default());
/// client.flow_versions().post(plant, alarm, &version).await?;
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
            "flowVersions.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the workflow belongs to",
        flowId = "Id of the workflow that the versions belong to",
        includeCustomNodes(default = false, example = true) = "If `true`, the response includes the \
            details of the custom nodes that the workflows contain",
    ),
    errors(400 = "invalid request", 404 = "workflow not found"),
)]
pub trait FlowVersions {
    /// Deletes all versions of a workflow that match a query.
    ///
    /// Deleting many versions takes longer: the API queues a job and sends the result to the email
    /// address and the URL of the options.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/flows/<flowId>/versions/delete",
        scopes = [write, "flowVersions.delete"],
        responses(200 = "number of deleted versions", 202 = "queued as a job"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        /// Versions to delete, and where to send the result of a job.
        #[body]
        options: &types::FlowVersionsDeletePost,
    ) -> types::FlowVersionsDeleted;

    /// Returns a page of the versions of a workflow.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/<flowId>/versions",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "flowVersions.*",
            "flowVersions.get",
        ],
        page(number = page),
        responses(200 = "page of versions"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        /// Sort field.
        #[query(default = "version", example = "version")]
        sort_field: Option<types::VersionSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of versions per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the versions by.
        #[query(example = "version")]
        filter_field: Option<types::VersionFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*version")]
        filter: Option<String>,
        include_custom_nodes: Option<bool>,
        /// Query that the versions match. It is used in place of `filter_field` and `filter`.
        #[query(style = json)]
        query: Option<&types::AdvancedFlowVersionQuery>,
    ) -> types::FlowVersions;

    /// Creates a version of a workflow. A name that exists already is refused, unless
    /// `allow_replacement` is set.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/flows/<flowId>/versions",
        scopes = [write, "flowVersions.post"],
        responses(201 = "the new version"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        /// New version.
        #[body]
        flow_version: &types::FlowVersionPost,
        include_custom_nodes: Option<bool>,
        /// If `true`, a version with the same name is replaced.
        #[query(default = false, example = true)]
        allow_replacement: Option<bool>,
        /// If `true`, the API checks the configurations of triggers and nodes more strictly.
        #[query(default = false, example = true)]
        strict_validation: Option<bool>,
    ) -> types::FlowVersion;
}
