//! The API trait of one dashboard of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, DashboardId, types};

/// A dashboard of an application.
///
/// ```no_run
/// use losant::types::DashboardPatch;
/// use losant::{ApplicationId, Client, DashboardId};
///
/// # async fn example(
/// #     client: Client, pumps: DashboardId, plant: ApplicationId,
/// # ) -> losant::Result<()> {
/// let patch = DashboardPatch::new().refresh_rate(60).public(false);
/// let dashboard = client.application_dashboard().patch(pumps, plant, &patch).await?;
/// println!("{:?} is refreshed every {:?} seconds", dashboard.name, dashboard.refresh_rate);
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
            "applicationDashboard.*",
        ],
        read = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "applicationDashboard.*",
        ],
    ),
    params(
        dashboardId = "Id of the dashboard",
        applicationId = "Id of the application that the dashboard belongs to",
    ),
    errors(400 = "invalid request", 404 = "dashboard not found"),
)]
pub trait ApplicationDashboard {
    /// Deletes a dashboard.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>/dashboards/<dashboardId>",
        scopes = [write, "applicationDashboard.delete"],
        responses(200 = "the dashboard was deleted"),
    )]
    fn delete(&self, dashboard_id: DashboardId, application_id: ApplicationId) -> types::Success;

    /// Returns a dashboard.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/dashboards/<dashboardId>",
        scopes = [read, "applicationDashboard.get"],
        responses(200 = "the dashboard"),
    )]
    fn get(&self, dashboard_id: DashboardId, application_id: ApplicationId) -> types::Dashboard;

    /// Changes a dashboard.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/dashboards/<dashboardId>",
        scopes = [write, "applicationDashboard.patch"],
        responses(200 = "the updated dashboard"),
    )]
    fn patch(
        &self,
        dashboard_id: DashboardId,
        application_id: ApplicationId,
        /// Fields to change.
        #[body]
        dashboard: &types::DashboardPatch,
    ) -> types::Dashboard;

    /// Queues a job that sends a report of a dashboard by email or to a URL.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/dashboards/<dashboardId>",
        scopes = [read, "applicationDashboard.sendReport"],
        responses(202 = "queued as a job"),
    )]
    fn send_report(
        &self,
        dashboard_id: DashboardId,
        application_id: ApplicationId,
        /// Recipients, content and time of the report.
        #[body]
        report_config: &types::DashboardSendReport,
    ) -> types::JobEnqueuedResult;
}
