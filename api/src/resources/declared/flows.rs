//! The API trait of the workflows of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The workflows of an application.
///
/// ```no_run
/// use losant::types::{FlowClass, FlowPost, FlowTrigger, TimerTrigger, TimerTriggerConfig};
/// use losant::types::TriggerKind;
/// use losant::{ApplicationId, Client};
///
/// # async fn example(client: Client, plant: ApplicationId) -> losant::Result<()> {
/// // A workflow that runs every minute.
/// let timer = TimerTrigger::new().config(TimerTriggerConfig::new().seconds(60));
/// let flow = FlowPost::new("Check pumps")
///     .flow_class(FlowClass::Cloud)
///     .triggers([FlowTrigger::new(TriggerKind::Timer(timer))]);
/// let flow = client.flows().post(plant, &flow).await?;
/// println!("{:?}", flow.flow_id);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        read = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "flows.*",
        ],
        write = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "flows.*",
        ],
    ),
    params(
        applicationId = "Id of the application that the workflows belong to",
        sortField(default = "name", example = "name") = "Sort field",
        sortDirection(default = "asc", example = "asc") = "Sort direction",
        page(default = 0, example = 0) = "Number of the page. The first page is 0",
        perPage(default = 100, example = 10) = "Maximum number of workflows per page",
        filterField(example = "name") = "Field to filter the workflows by",
        filter(example = "my*flow") = "Pattern for the value of the filter field. `*` matches any \
            text",
        flowClass(default = "cloud", example = "cloud") = "Class of the workflows",
        triggerFilter(style = brackets) = "Triggers of which the default versions of the workflows have at \
            least one",
        includeCustomNodes(default = false, example = true) = "If `true`, the response includes the \
            details of the custom nodes that the workflows contain",
        query(style = json) = "Query that the workflows match. It is used in place of the other filters",
    ),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait Flows {
    /// Returns a page of the workflows of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows",
        scopes = [read, "flows.get"],
        page(number = page),
        responses(200 = "page of workflows"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        sort_field: Option<types::SortField>,
        sort_direction: Option<types::SortDirection>,
        page: Option<u32>,
        per_page: Option<u32>,
        filter_field: Option<types::NameField>,
        filter: Option<String>,
        flow_class: Option<types::FlowClass>,
        trigger_filter: Option<types::FlowTriggerFilter>,
        include_custom_nodes: Option<bool>,
        query: Option<&types::AdvancedFlowQuery>,
        /// If `true`, workflows with other versions that match `query` are returned as well.
        #[query(default = false, example = true)]
        all_versions: Option<bool>,
    ) -> types::Flows;

    /// Returns a page of the versions that have the same name, one for each workflow of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/version",
        scopes = [read, "flows.getByVersion"],
        page(number = page),
        responses(200 = "page of versions"),
    )]
    fn get_by_version(
        &self,
        application_id: ApplicationId,
        sort_field: Option<types::SortField>,
        sort_direction: Option<types::SortDirection>,
        page: Option<u32>,
        per_page: Option<u32>,
        filter_field: Option<types::NameField>,
        filter: Option<String>,
        flow_class: Option<types::FlowClass>,
        /// Name of the versions.
        #[query(example = "myVersion")]
        version: &str,
        trigger_filter: Option<types::FlowTriggerFilter>,
        include_custom_nodes: Option<bool>,
        query: Option<&types::AdvancedFlowByVersionQuery>,
    ) -> types::FlowVersions;

    /// Imports workflows and versions into an application. They get new ids, which the result lists.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/flows/import",
        scopes = [write, "flows.import"],
        responses(201 = "new workflows and versions"),
    )]
    fn import(
        &self,
        application_id: ApplicationId,
        /// Workflows and versions to import.
        #[body]
        import_data: &types::FlowsImportPost,
    ) -> types::FlowsImportResult;

    /// Returns the custom nodes that the workflows of an application can contain.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/flows/palette",
        scopes = [read, "flows.palette"],
        responses(200 = "custom nodes of the palette"),
    )]
    fn palette(&self, application_id: ApplicationId) -> types::PaletteResponse;

    /// Creates a workflow.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/flows",
        scopes = [write, "flows.post"],
        responses(201 = "the new workflow"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New workflow.
        #[body]
        flow: &types::FlowPost,
        include_custom_nodes: Option<bool>,
        /// If `true`, the API checks the configurations of triggers and nodes more strictly.
        #[query(default = false, example = true)]
        strict_validation: Option<bool>,
    ) -> types::Flow;
}
