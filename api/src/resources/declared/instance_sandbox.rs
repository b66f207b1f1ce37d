//! The API trait of one sandbox user of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, InstanceSandboxId, Resolution, TimePoint, types};

/// A sandbox user of an instance: the account and its usage.
///
/// ```no_run
/// use losant::time::days;
/// use losant::{InstanceId, InstanceSandboxId, TimePoint};
///
/// # async fn example(
/// #     client: losant::Client, instance: InstanceId, user: InstanceSandboxId,
/// # ) -> losant::Result<()> {
/// let start = TimePoint::ago(days(7));
/// let payloads = client.instance_sandbox().payload_counts(instance, user).start(start).await?;
/// println!("payloads in the last 7 days: {}", payloads.total());
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        write = [
            "all.Instance", "all.Instance.bounded",
            "all.User", "all.User.bounded",
            "instanceSandbox.*",
        ],
        read = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceSandbox.*",
        ],
    ),
    params(
        instanceId = "Id of the instance that the sandbox user belongs to",
        instanceSandboxId = "Id of the sandbox user",
        start(example = 0) = "Start of the range, which is before its end",
        end(example = 1465790400000) = "End of the range",
        summaryExclude(style = comma, example = "payloadCount") = "Names of the fields to exclude from the summary",
        summaryInclude(style = comma, example = "payloadCount") = "Names of the fields to include in the summary",
        asBytes(default = false, example = true) = "If `true`, the counts are in bytes instead of payloads",
    ),
    errors(400 = "invalid request", 404 = "sandbox user not found"),
)]
pub trait InstanceSandbox {
    /// Deletes the account of a sandbox user.
    ///
    /// A deleted account can be restored for a limited time.
    #[endpoint(
        method = "DELETE",
        path = "/instances/<instanceId>/sandboxes/<instanceSandboxId>",
        scopes = [write, "instanceSandbox.delete"],
        responses(200 = "the sandbox user was deleted"),
    )]
    fn delete(
        &self,
        instance_id: InstanceId,
        instance_sandbox_id: InstanceSandboxId,
    ) -> types::Success;

    /// Returns the device counts of a sandbox user for each day in a range.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/sandboxes/<instanceSandboxId>/deviceCounts",
        scopes = [read, "instanceSandbox.deviceCounts"],
        responses(200 = "device counts"),
    )]
    fn device_counts(
        &self,
        instance_id: InstanceId,
        instance_sandbox_id: InstanceSandboxId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
    ) -> types::DeviceCounts;

    /// Returns a sandbox user.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/sandboxes/<instanceSandboxId>",
        scopes = [read, "instanceSandbox.get"],
        responses(200 = "the sandbox user"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
        instance_sandbox_id: InstanceSandboxId,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::InstanceSandbox;

    /// Returns the notebook usage of a sandbox user for each day in a range.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/sandboxes/<instanceSandboxId>/notebookMinuteCounts",
        scopes = [read, "instanceSandbox.notebookMinuteCounts"],
        responses(200 = "notebook minute counts"),
    )]
    fn notebook_minute_counts(
        &self,
        instance_id: InstanceId,
        instance_sandbox_id: InstanceSandboxId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
    ) -> types::NotebookMinuteCounts;

    /// Returns the payload counts of a sandbox user's applications, by type and source.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/sandboxes/<instanceSandboxId>/payloadCounts",
        scopes = [read, "instanceSandbox.payloadCounts"],
        responses(200 = "payload counts"),
    )]
    fn payload_counts(
        &self,
        instance_id: InstanceId,
        instance_sandbox_id: InstanceSandboxId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
        as_bytes: Option<bool>,
    ) -> types::PayloadStats;

    /// Returns the payload counts of a sandbox user's applications for each interval in a range.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/sandboxes/<instanceSandboxId>/payloadCountsBreakdown",
        scopes = [read, "instanceSandbox.payloadCountsBreakdown"],
        responses(200 = "payload counts by interval"),
    )]
    fn payload_counts_breakdown(
        &self,
        instance_id: InstanceId,
        instance_sandbox_id: InstanceSandboxId,
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

    /// Restores the deleted account of a sandbox user.
    #[endpoint(
        method = "PATCH",
        path = "/instances/<instanceId>/sandboxes/<instanceSandboxId>/undelete",
        scopes = [write, "instanceSandbox.undelete"],
        responses(200 = "the restored sandbox user"),
    )]
    fn undelete(
        &self,
        instance_id: InstanceId,
        instance_sandbox_id: InstanceSandboxId,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::InstanceSandbox;
}
