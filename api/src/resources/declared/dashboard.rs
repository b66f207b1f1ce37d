//! The API trait of one dashboard.

use restrait::{api, endpoint};

use crate::time::Millis;
use crate::{DashboardId, TimePoint, types};

/// A dashboard.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     dashboard: losant::DashboardId,
/// # ) -> losant::Result<()> {
/// let response = client.dashboard().get(dashboard).await?;
/// println!("{response:?}");
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
        password(example = "myPassword") = "Password of the dashboard",
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

    /// Returns a dashboard.
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

    /// Sends a report of a dashboard by email.
    #[endpoint(
        method = "POST",
        path = "/dashboards/<dashboardId>",
        scopes = [write, "dashboard.sendReport", only_write],
        responses(202 = "queued as a job"),
    )]
    fn send_report(
        &self,
        dashboard_id: DashboardId,
        /// Report configuration.
        #[body]
        report_config: &types::DashboardSendReport,
    ) -> types::JobEnqueuedResult;

    /// Validates a context for a dashboard.
    #[endpoint(
        method = "POST",
        path = "/dashboards/<dashboardId>/validateContext",
        responses(200 = "validate context success"),
        errors(400(types::ValidateContextError) = "invalid request"),
    )]
    fn validate_context(
        &self,
        dashboard_id: DashboardId,
        /// Context.
        #[body]
        ctx: &types::DashboardContextInstance,
        password: Option<String>,
        /// Length of the range.
        #[query(example = 3600000)]
        duration: Option<Millis>,
        /// Length of the intervals.
        #[query(example = 60000)]
        resolution: Option<Millis>,
        /// End of the range.
        #[query(example = 1465790400000)]
        end: Option<TimePoint>,
    ) -> types::ValidateContextSuccess;
}
