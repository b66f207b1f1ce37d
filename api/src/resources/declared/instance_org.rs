//! The instance organization: an organization, seen by those who run its instance.

use crate::{InstanceId, OrgId, Resolution, TimePoint, types};

/// The organization of an instance: what it is, what it uses, and its end.
///
/// ```no_run
/// # async fn example(client: losant::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let instance = "575ec8687ae143cd83dc4a97".parse()?;
/// let org = "575ed6e87ae143cd83dc4aa8".parse()?;
/// println!("{}", client.instance_org().get(instance, org).await?.name);
/// # Ok(()) }
/// ```
#[restrait::api(
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
        instanceId = "Instance that the organization belongs to",
        orgId = "Organization that is meant",
        start(example = 0) = "Start of the range",
        end(example = 1465790400000) = "End of the range",
        summaryInclude(style = comma, example = "payloadCount") = "Summary fields to include",
        asBytes(default = false, example = true) = "Count bytes instead of payloads",
    ),
    errors(400 = "malformed request", 404 = "organization not found"),
)]
pub trait InstanceOrg {
    /// Deletes an organization and all that it owns.
    #[restrait::endpoint(
        method = "DELETE",
        path = "/instances/<instanceId>/orgs/<orgId>",
        scopes = [write, "instanceOrg.delete"],
        responses(200 = "the organization is gone"),
    )]
    fn delete(&self, instance_id: InstanceId, org_id: OrgId) -> types::Success;

    /// Counts the devices of an organization over time.
    #[restrait::endpoint(
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

    /// Reads an organization.
    #[restrait::endpoint(
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

    /// Counts the minutes that notebooks of an organization ran, over time.
    #[restrait::endpoint(
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
    #[restrait::endpoint(
        method = "PATCH",
        path = "/instances/<instanceId>/orgs/<orgId>",
        scopes = [write, "instanceOrg.patch"],
        responses(200 = "the organization as it is now"),
    )]
    fn patch(
        &self,
        instance_id: InstanceId,
        org_id: OrgId,
        summary_include: Option<Vec<&str>>,
        /// What is to change.
        #[body]
        organization: &types::InstanceOrgPatch,
    ) -> types::InstanceOrg;

    /// Counts the payloads of an organization by type and source.
    #[restrait::endpoint(
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

    /// Counts the payloads of an organization over time.
    #[restrait::endpoint(
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
        /// Length of the intervals, in milliseconds.
        #[query(default = 86400000, example = 86400000)]
        resolution: Option<Resolution>,
        as_bytes: Option<bool>,
        /// Count payloads too that cost nothing.
        #[query(default = false, example = true)]
        include_non_billable: Option<bool>,
    ) -> types::PayloadCountsBreakdown;
}
