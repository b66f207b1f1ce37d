//! The API trait of one organization of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, OrgId, Resolution, TimePoint, types};

/// An organization of an instance: its settings and usage.
///
/// ```no_run
/// # async fn example(client: losant::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let instance = "575ec8687ae143cd83dc4a97".parse()?;
/// let org = "575ed6e87ae143cd83dc4aa8".parse()?;
/// println!("{}", client.instance_org().get(instance, org).await?.name);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        read = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceOrg.*",
        ],
        write = [
            "all.Instance", "all.Instance.bounded",
            "all.User", "all.User.bounded",
            "instanceOrg.*",
        ],
    ),
    params(
        instanceId = "Id of the instance that the organization belongs to",
        orgId = "Id of the organization",
        start(example = 0) = "Start of the range, which is before its end",
        end(example = 1465790400000) = "End of the range",
        summaryInclude(style = comma, example = "payloadCount") = "Names of the fields to include in the summary",
        asBytes(default = false, example = true) = "If `true`, the counts are in bytes instead of payloads",
    ),
    errors(400 = "invalid request", 404 = "organization not found"),
)]
pub trait InstanceOrg {
    /// Deletes an organization and all of its resources.
    #[endpoint(
        method = "DELETE",
        path = "/instances/<instanceId>/orgs/<orgId>",
        scopes = [write, "instanceOrg.delete"],
        responses(200 = "the organization was deleted"),
    )]
    fn delete(&self, instance_id: InstanceId, org_id: OrgId) -> types::Success;

    /// Returns the device counts of an organization for each day in a range.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/deviceCounts",
        scopes = [read, "instanceOrg.deviceCounts"],
        responses(200 = "device counts"),
    )]
    fn device_counts(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        start: Option<TimePoint>,
        #[query(default = 0)] end: Option<TimePoint>,
    ) -> types::DeviceCounts;

    /// Returns an organization.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>",
        scopes = [read, "instanceOrg.get"],
        responses(200 = "the organization"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        summary_include: Option<Vec<&str>>,
    ) -> types::InstanceOrg;

    /// Returns the notebook usage of an organization for each day in a range.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/notebookMinuteCounts",
        scopes = [read, "instanceOrg.notebookMinuteCounts"],
        responses(200 = "notebook minute counts"),
    )]
    fn notebook_minute_counts(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
    ) -> types::NotebookMinuteCounts;

    /// Changes an organization.
    #[endpoint(
        method = "PATCH",
        path = "/instances/<instanceId>/orgs/<orgId>",
        scopes = [write, "instanceOrg.patch"],
        responses(200 = "the updated organization"),
    )]
    fn patch(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        summary_include: Option<Vec<&str>>,
        /// Fields to change.
        #[body]
        organization: &types::InstanceOrgPatch,
    ) -> types::InstanceOrg;

    /// Returns the payload counts of all applications of an organization, by type and source.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/payloadCounts",
        scopes = [read, "instanceOrg.payloadCounts"],
        responses(200 = "payload counts"),
    )]
    fn payload_counts(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
        as_bytes: Option<bool>,
    ) -> types::PayloadStats;

    /// Returns the payload counts of all applications of an organization for each interval in a
    /// range.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/payloadCountsBreakdown",
        scopes = [read, "instanceOrg.payloadCountsBreakdown"],
        responses(200 = "payload counts by interval"),
    )]
    fn payload_counts_breakdown(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
        /// Length of the intervals: a day or an hour.
        #[query(default = 86400000, example = 86400000)]
        resolution: Option<Resolution>,
        as_bytes: Option<bool>,
        /// If `true`, the counts include payloads that are not billed.
        #[query(default = false, example = true)]
        include_non_billable: Option<bool>,
    ) -> types::PayloadCountsBreakdown;
}
