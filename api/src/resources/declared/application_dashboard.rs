//! The API trait of one dashboard.

use restrait::{api, endpoint};

use crate::{ApplicationId, DashboardId, types};

/// A dashboard of an application.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     dashboard: losant::DashboardId,
/// #     application: losant::ApplicationId,
/// # ) -> losant::Result<()> {
/// let response = client.application_dashboard().get(dashboard, application).await?;
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

    /// Sends a report of a dashboard by email.
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
        /// Report configuration.
        #[body]
        report_config: &types::DashboardSendReport,
    ) -> types::JobEnqueuedResult;
}
