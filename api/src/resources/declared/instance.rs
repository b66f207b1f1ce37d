//! The API trait of one instance.

use restrait::{api, endpoint};

use crate::{InstanceId, Resolution, TimePoint, types};

/// An instance: its settings, usage and reports.
///
/// ```no_run
/// use losant::time::days;
/// use losant::{InstanceId, TimePoint};
///
/// # async fn example(client: losant::Client, instance: InstanceId) -> losant::Result<()> {
/// let week = TimePoint::ago(days(7));
/// let payloads = client.instance().payload_counts(instance).start(week).await?;
/// println!("payloads in the last 7 days: {}", payloads.total());
/// let devices = client.instance().device_counts(instance).start(week).await?;
/// for day in devices.counts {
///     println!("{:?}: {:?} devices", day.date, day.total);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        read = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instance.*",
        ],
    ),
    params(
        instanceId = "Id of the instance",
        start(example = 0) = "Start of the range, which is before its end",
        end(example = 1465790400000) = "End of the range",
        asBytes(default = false, example = true) = "If `true`, the counts are in bytes instead of payloads",
    ),
    errors(400 = "invalid request"),
)]
pub trait Instance {
    /// Returns the device counts of an instance for each day in a range.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/deviceCounts",
        scopes = [read, "instance.deviceCounts"],
        responses(200 = "device counts"),
        errors(404 = "instance not found"),
    )]
    fn device_counts(
        &self,
        instance_id: InstanceId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
    ) -> types::DeviceCounts;

    /// Queues a job that writes a report of an instance's usage as CSV.
    ///
    /// The report is sent to the email address and the URL in the options.
    #[endpoint(
        method = "POST",
        path = "/instances/<instanceId>/generateReport",
        scopes = [read, "instance.generateReport"],
        responses(202 = "queued as a job"),
    )]
    fn generate_report(
        &self,
        instance_id: InstanceId,
        /// Range, rows and recipients of the report.
        #[body]
        options: Option<&types::InstanceReportOptionsPost>,
    ) -> types::JobEnqueuedResult;

    /// Returns an instance.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>",
        scopes = [read, "instance.get"],
        responses(200 = "the instance"),
        errors(404 = "instance not found"),
    )]
    fn get(&self, instance_id: InstanceId) -> types::Instance;

    /// Returns a page of usage summaries of an instance for one month: a summary for each
    /// application and organization.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/historicalSummaries",
        scopes = [read, "instance.historicalSummaries"],
        page(number = page),
        responses(200 = "page of summaries"),
    )]
    fn historical_summaries(
        &self,
        instance_id: InstanceId,
        /// Any time in the month. Defaults to the current month.
        #[query(default = "now", example = 1609459204518)]
        month: Option<TimePoint>,
        /// Sort field.
        #[query(default = "currentPeriodStart", example = "resourceId")]
        sort_field: Option<types::HistoricalSummarySortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of summaries per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the summaries by.
        #[query(example = "resourceType")]
        filter_field: Option<types::HistoricalSummaryFilterField>,
        /// Value of the filter field.
        #[query(example = "organization")]
        filter: Option<String>,
    ) -> types::HistoricalSummaries;

    /// Returns the notebook usage of an instance for each day in a range.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/notebookMinuteCounts",
        scopes = [read, "instance.notebookMinuteCounts"],
        responses(200 = "notebook minute counts"),
        errors(404 = "instance not found"),
    )]
    fn notebook_minute_counts(
        &self,
        instance_id: InstanceId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
    ) -> types::NotebookMinuteCounts;

    /// Changes the report schedule, the default limits or the two-factor policy of an instance.
    #[endpoint(
        method = "PATCH",
        path = "/instances/<instanceId>",
        scopes = [
            "all.Instance", "all.Instance.bounded",
            "all.User", "all.User.bounded",
            "instance.*",
            "instance.patch",
        ],
        responses(200 = "the updated instance"),
    )]
    fn patch(
        &self,
        instance_id: InstanceId,
        /// Fields to change.
        #[body]
        instance: &types::InstancePatch,
    ) -> types::Instance;

    /// Returns the payload counts of all applications of an instance, by type and source.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/payloadCounts",
        scopes = [read, "instance.payloadCounts"],
        responses(200 = "payload counts"),
        errors(404 = "instance not found"),
    )]
    fn payload_counts(
        &self,
        instance_id: InstanceId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
        as_bytes: Option<bool>,
    ) -> types::PayloadStats;

    /// Returns the payload counts of all applications of an instance for each interval in a range.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/payloadCountsBreakdown",
        scopes = [read, "instance.payloadCountsBreakdown"],
        responses(200 = "payload counts by interval"),
        errors(404 = "instance not found"),
    )]
    fn payload_counts_breakdown(
        &self,
        instance_id: InstanceId,
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
