//! The API trait of the integrations of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The integrations of an application: connections to other services that trigger workflows.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::types::{IntegrationPost, IntegrationType, MqttConfig, MqttProtocol};
///
/// # async fn example(client: losant::Client, plant: ApplicationId) -> losant::Result<()> {
/// let broker = MqttConfig::new(8883, MqttProtocol::Mqtts, "broker.example.com").username("plant");
/// let integration = IntegrationPost::new("Broker", IntegrationType::Mqtt)
///     .mqtt_config(broker)
///     .topics(["pumps/#".to_owned()]);
/// let integration = client.integrations().post(plant, &integration).await?;
/// println!("created {:?}", integration.id);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(applicationId = "Id of the application that the integrations belong to"),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait Integrations {
    /// Returns a page of the integrations of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/integrations",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "integrations.*",
            "integrations.get",
        ],
        page(number = page),
        responses(200 = "page of integrations"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Field to sort the integrations by.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::IntegrationSortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of integrations per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the integrations by. Without it, `filter` has no effect.
        #[query(example = "integrationType")]
        filter_field: Option<types::IntegrationFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*integration")]
        filter: Option<String>,
    ) -> types::Integrations;

    /// Creates an integration. If it is enabled, the platform connects at once.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/integrations",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "integrations.*",
            "integrations.post",
        ],
        responses(201 = "the new integration"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New integration, with the settings of its type.
        #[body]
        integration: &types::IntegrationPost,
    ) -> types::Integration;
}
