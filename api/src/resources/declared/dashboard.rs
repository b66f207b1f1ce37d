//! The API trait of one dashboard.

use restrait::{api, endpoint};

use crate::time::Millis;
use crate::{DashboardId, TimePoint, types};

/// A dashboard of a user, of an organization or of an application.
///
/// ```no_run
/// use losant::types::DashboardSendReport;
/// use losant::{Client, DashboardId};
///
/// # async fn example(client: Client, plant: DashboardId) -> losant::Result<()> {
/// let dashboard = client.dashboard().get(plant).await?;
/// println!("{:?} has {} blocks", dashboard.name, dashboard.blocks.unwrap_or_default().len());
/// let report = DashboardSendReport::new().to_email(["team@example.com".to_owned()]);
/// client.dashboard().send_report(plant, &report).await?;
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        write = [
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "dashboard.*",
        ],
        only_write = ["only.Organization", "only.Organization.bounded"],
    ),
    params(
        dashboardId = "Id of the dashboard",
        password(example = "myPassword") = "Password of the dashboard, if it needs one",
    ),
    errors(400 = "invalid request", 404 = "dashboard not found"),
)]
pub trait Dashboard {
    /// Deletes a dashboard.
    #[endpoint(
        method = "DELETE",
        path = "/dashboards/<dashboardId>",
        scopes = [write, "dashboard.delete", only_write],
        responses(200 = "the dashboard was deleted"),
    )]
    fn delete(&self, dashboard_id: DashboardId) -> types::Success;

    /// Returns a dashboard. A public dashboard can be read without a token.
    #[endpoint(
        method = "GET",
        path = "/dashboards/<dashboardId>",
        responses(200 = "the dashboard"),
    )]
    fn get(&self, dashboard_id: DashboardId, password: Option<String>) -> types::Dashboard;

    /// Changes a dashboard.
    #[endpoint(
        method = "PATCH",
        path = "/dashboards/<dashboardId>",
        scopes = [write, "dashboard.patch", only_write],
        responses(200 = "the updated dashboard"),
    )]
    fn patch(
        &self,
        dashboard_id: DashboardId,
        /// Fields to change.
        #[body]
        dashboard: &types::DashboardPatch,
    ) -> types::Dashboard;

    /// Queues a job that sends a report of a dashboard by email or to a URL.
    #[endpoint(
        method = "POST",
        path = "/dashboards/<dashboardId>",
        scopes = [write, "dashboard.sendReport", only_write],
        responses(202 = "queued as a job"),
    )]
    fn send_report(
        &self,
        dashboard_id: DashboardId,
        /// Recipients, content and time of the report.
        #[body]
        report_config: &types::DashboardSendReport,
    ) -> types::JobEnqueuedResult;

    /// Checks values for the context variables of a dashboard.
    ///
    /// The response has defaults for missing values, and the devices for variables that include the
    /// full device. An invalid context is an error with status 400, whose body is a
    /// [`types::ValidateContextError`]. A public dashboard can be checked without a token.
    #[endpoint(
        method = "POST",
        path = "/dashboards/<dashboardId>/validateContext",
        responses(200 = "the context is valid"),
        errors(400(types::ValidateContextError) = "invalid context"),
    )]
    fn validate_context(
        &self,
        dashboard_id: DashboardId,
        /// Values, by name of the context variable.
        #[body]
        ctx: &types::DashboardContextInstance,
        password: Option<String>,
        /// Length of the time range.
        #[query(example = 3600000)]
        duration: Option<Millis>,
        /// Length of the intervals.
        #[query(example = 60000)]
        resolution: Option<Millis>,
        /// End of the time range.
        #[query(example = 1465790400000)]
        end: Option<TimePoint>,
    ) -> types::ValidateContextSuccess;
}
