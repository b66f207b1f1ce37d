//! The API trait of the workflow versions of a workflow.

use restrait::{api, endpoint};

use crate::{ApplicationId, FlowId, types};

/// The workflow versions of a workflow.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     application: losant::ApplicationId,
/// #     flow: losant::FlowId,
/// # ) -> losant::Result<()> {
/// let response = client.flow_versions().get(application, flow).await?;
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
            "flowVersions.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the workflow versions belong to",
        flowId = "Id of the workflow that the workflow versions belong to",
        includeCustomNodes(default = false, example = true) = "If `true`, workflows include the \
            details of their custom nodes",
    ),
    errors(400 = "invalid request", 404 = "workflow not found"),
)]
pub trait FlowVersions {
    /// Deletes several versions of a workflow.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/flows/<flowId>/versions/delete",
        scopes = [write, "flowVersions.delete"],
        responses(200 = "bulk delete response", 202 = "queued as a job"),
    )]
    fn delete(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        /// Options.
        #[body]
        options: &types::FlowVersionsDeletePost,
    ) -> types::FlowVersionsDeleted;

    /// Returns a page of workflow versions of a workflow.
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
        responses(200 = "page of workflow versions"),
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
        /// Maximum number of workflow versions per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the workflow versions by.
        #[query(example = "version")]
        filter_field: Option<types::VersionFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*version")]
        filter: Option<String>,
        include_custom_nodes: Option<bool>,
        /// Query for the workflow versions.
        #[query(style = json)]
        query: Option<&types::AdvancedFlowVersionQuery>,
    ) -> types::FlowVersions;

    /// Creates a workflow version.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/flows/<flowId>/versions",
        scopes = [write, "flowVersions.post"],
        responses(201 = "the new workflow version"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        flow_id: FlowId,
        /// New workflow version.
        #[body]
        flow_version: &types::FlowVersionPost,
        include_custom_nodes: Option<bool>,
        /// If `true`, allows replacement.
        #[query(default = false, example = true)]
        allow_replacement: Option<bool>,
        /// If `true`, workflows with invalid nodes are refused.
        #[query(default = false, example = true)]
        strict_validation: Option<bool>,
    ) -> types::FlowVersion;
}
