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
#[restrait::api(crate::Client)]
pub trait InstanceOrg {
    /// Deletes an organization and all that it owns.
    #[restrait::endpoint(
        method = "DELETE",
        path = "/instances/<instanceId>/orgs/<orgId>",
        scopes = [
            "all.Instance", "all.Instance.bounded",
            "all.User", "all.User.bounded",
            "instanceOrg.*", "instanceOrg.delete",
        ],
        responses(200 = "the organization is gone"),
        errors(400 = "malformed request", 404 = "there is no such organization"),
    )]
    fn delete(
        &self,
        /// Instance that the organization belongs to.
        instance_id: InstanceId,
        /// Organization that is meant.
        org_id: OrgId,
    ) -> types::Success;

    /// Counts the devices of an organization over time.
    #[restrait::endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/deviceCounts",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceOrg.*", "instanceOrg.deviceCounts",
        ],
        responses(200 = "device counts"),
        errors(400 = "malformed request", 404 = "there is no such organization"),
    )]
    fn device_counts(
        &self,
        /// Instance that the organization belongs to.
        instance_id: InstanceId,
        /// Organization that is meant.
        org_id: OrgId,
        /// Start of the range.
        #[query(example = 0)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(default = 0, example = 1465790400000)]
        end: Option<TimePoint>,
    ) -> types::DeviceCounts;

    /// Reads an organization.
    #[restrait::endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceOrg.*", "instanceOrg.get",
        ],
        responses(200 = "the organization"),
        errors(400 = "malformed request", 404 = "there is no such organization"),
    )]
    fn get(
        &self,
        /// Instance that the organization belongs to.
        instance_id: InstanceId,
        /// Organization that is meant.
        org_id: OrgId,
        /// Fields of the summary to include.
        #[query(style = comma, example = "payloadCount")]
        summary_include: Option<Vec<&str>>,
    ) -> types::InstanceOrg;

    /// Counts the minutes that notebooks of an organization ran, over time.
    #[restrait::endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/notebookMinuteCounts",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceOrg.*", "instanceOrg.notebookMinuteCounts",
        ],
        responses(200 = "notebook minute counts"),
        errors(400 = "malformed request", 404 = "there is no such organization"),
    )]
    fn notebook_minute_counts(
        &self,
        /// Instance that the organization belongs to.
        instance_id: InstanceId,
        /// Organization that is meant.
        org_id: OrgId,
        /// Start of the range.
        #[query(example = 0)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(example = 1465790400000)]
        end: Option<TimePoint>,
    ) -> types::NotebookMinuteCounts;

    /// Changes an organization.
    #[restrait::endpoint(
        method = "PATCH",
        path = "/instances/<instanceId>/orgs/<orgId>",
        scopes = [
            "all.Instance", "all.Instance.bounded",
            "all.User", "all.User.bounded",
            "instanceOrg.*", "instanceOrg.patch",
        ],
        responses(200 = "the organization as it is now"),
        errors(400 = "malformed request", 404 = "there is no such organization"),
    )]
    fn patch(
        &self,
        /// Instance that the organization belongs to.
        instance_id: InstanceId,
        /// Organization that is meant.
        org_id: OrgId,
        /// Fields of the summary to include.
        #[query(style = comma, example = "payloadCount")]
        summary_include: Option<Vec<&str>>,
        /// What is to change.
        #[body]
        organization: &types::InstanceOrgPatch,
    ) -> types::InstanceOrg;

    /// Counts the payloads of an organization by type and source.
    #[restrait::endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/payloadCounts",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceOrg.*", "instanceOrg.payloadCounts",
        ],
        responses(200 = "payload counts"),
        errors(400 = "malformed request", 404 = "there is no such organization"),
    )]
    fn payload_counts(
        &self,
        /// Instance that the organization belongs to.
        instance_id: InstanceId,
        /// Organization that is meant.
        org_id: OrgId,
        /// Start of the range.
        #[query(example = 0)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(example = 1465790400000)]
        end: Option<TimePoint>,
        /// Count bytes instead of payloads.
        #[query(default = false, example = true)]
        as_bytes: Option<bool>,
    ) -> types::PayloadStats;

    /// Counts the payloads of an organization over time.
    #[restrait::endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs/<orgId>/payloadCountsBreakdown",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceOrg.*", "instanceOrg.payloadCountsBreakdown",
        ],
        responses(200 = "payload counts by interval"),
        errors(400 = "malformed request", 404 = "there is no such organization"),
    )]
    fn payload_counts_breakdown(
        &self,
        /// Instance that the organization belongs to.
        instance_id: InstanceId,
        /// Organization that is meant.
        org_id: OrgId,
        /// Start of the range.
        #[query(example = 0)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(example = 1465790400000)]
        end: Option<TimePoint>,
        /// Length of the intervals, in milliseconds.
        #[query(default = 86400000, example = 86400000)]
        resolution: Option<Resolution>,
        /// Count bytes instead of payloads.
        #[query(default = false, example = true)]
        as_bytes: Option<bool>,
        /// Count payloads too that cost nothing.
        #[query(default = false, example = true)]
        include_non_billable: Option<bool>,
    ) -> types::PayloadCountsBreakdown;
}
