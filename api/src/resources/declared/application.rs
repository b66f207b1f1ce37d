//! The API trait of one application.

use restrait::{api, endpoint};

use crate::body::Part;
use crate::sse::EventStream;
use crate::time::{ArchiveDay, Seconds};
use crate::{ApplicationId, Resolution, TimePoint, types};

/// An application: its settings, usage, exports, imports and archives.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::types::ApplicationPatch;
///
/// # async fn example(client: losant::Client, plant: ApplicationId) -> losant::Result<()> {
/// let patch = ApplicationPatch::new().description("all pumps of the plant");
/// let application = client.application().patch(plant, &patch).await?;
/// println!("{:?} was changed at {:?}", application.name, application.last_updated);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        read = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "application.*",
        ],
        write = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "application.*",
        ],
        cli_read = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "application.*",
        ],
        cli_write = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded", "all.User.cli",
            "application.*",
        ],
    ),
    params(
        applicationId = "Id of the application",
        start(example = 0) = "Start of the range",
        end(example = 1465790400000) = "End of the range",
        summaryExclude(style = comma, example = "payloadCount") = "Fields to exclude from the summary",
        summaryInclude(style = comma, example = "payloadCount") = "Fields to include in the summary",
        resolution(default = 86400000, example = 86400000) = "Length of the intervals: a day or an hour",
        asBytes(default = false, example = true) = "If `true`, the counts are in bytes instead of payloads",
        includeNonBillable(default = false, example = true) = "If `true`, the counts include payloads that are not billed",
    ),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait Application {
    /// Imports the resources of a template into an application.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/applyTemplate",
        scopes = [write, "application.applyTemplate"],
        responses(200 = "the updated application", 202 = "queued as a job"),
    )]
    fn apply_template(
        &self,
        application_id: ApplicationId,
        /// Template to apply.
        #[body]
        options: &types::ApplicationApplyTemplatePatch,
    ) -> types::TemplateApplied;

    /// Queues a job that archives the device data of one day.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/archiveData",
        scopes = [write, "application.archiveData"],
        idempotent = false,
        responses(202 = "queued as a job"),
    )]
    fn archive_data(
        &self,
        application_id: ApplicationId,
        /// Day to archive. It must be more than 31 days ago and within the data retention time.
        #[query(example = "1518556791829")]
        date: ArchiveDay,
    ) -> types::JobEnqueuedResult;

    /// Queues a job that archives all device data of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/backfillArchiveData",
        scopes = [write, "application.backfillArchiveData"],
        idempotent = false,
        responses(202 = "queued as a job"),
    )]
    fn backfill_archive_data(&self, application_id: ApplicationId) -> types::JobEnqueuedResult;

    /// Copies an application.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/clone",
        scopes = [write, "application.clone"],
        responses(
            200 = "successful dry run",
            201 = "the new application",
            202 = "queued as a job",
        ),
        errors(422(types::ValidationErrors) = "invalid resources"),
        allow(client_method),
    )]
    fn clone(
        &self,
        application_id: ApplicationId,
        /// Resources to copy, and the owner of the copy.
        #[body]
        options: Option<&types::ApplicationClonePost>,
    ) -> types::ApplicationCloned;

    /// Deletes an application and all of its resources.
    #[endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>",
        scopes = [write, "application.delete"],
        responses(200 = "the application was deleted"),
    )]
    fn delete(&self, application_id: ApplicationId) -> types::Success;

    /// Returns the device counts of an application for each day in a range.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/deviceCounts",
        scopes = [read, "application.deviceCounts"],
        responses(200 = "device counts"),
    )]
    fn device_counts(
        &self,
        application_id: ApplicationId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
    ) -> types::DeviceCounts;

    /// Exports an application and its resources.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/export",
        scopes = [write, "application.export"],
        responses(200 = "URL of the export", 202 = "queued as a job"),
    )]
    fn export(
        &self,
        application_id: ApplicationId,
        /// Resources to export, and the destination.
        #[body]
        options: &types::ApplicationExportPost,
    ) -> types::ApplicationExported;

    /// Queues a job that archives the data tables of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/fullDataTablesArchive",
        scopes = [write, "application.fullDataTablesArchive"],
        idempotent = false,
        responses(202 = "queued as a job"),
    )]
    fn full_data_tables_archive(&self, application_id: ApplicationId) -> types::JobEnqueuedResult;

    /// Queues a job that archives the events of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/fullEventsArchive",
        scopes = [write, "application.fullEventsArchive"],
        idempotent = false,
        responses(202 = "queued as a job"),
    )]
    fn full_events_archive(&self, application_id: ApplicationId) -> types::JobEnqueuedResult;

    /// Returns an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>",
        scopes = [cli_read, "application.get"],
        responses(200 = "the application"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Application;

    /// Changes some global values of an application.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/globals",
        scopes = [cli_write, "application.patch"],
        responses(200 = "the updated application"),
    )]
    fn globals(
        &self,
        application_id: ApplicationId,
        /// Global values to change.
        #[body]
        globals: &types::ApplicationGlobalPatch,
    ) -> types::Application;

    /// Imports resources from a bundle, a URL, a repository or another application.
    ///
    /// With [`dry_run`](types::ImportIntoApplicationOptions::dry_run), the API only checks the import.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/import",
        scopes = [write, "application.import"],
        responses(
            200 = "the updated application or the outcome of a dry run",
            202 = "queued as a job",
        ),
    )]
    fn import(
        &self,
        application_id: ApplicationId,
        /// Bundle, a zip file.
        #[multipart]
        import_bundle: Option<Part>,
        /// Email address to notify when a job is done. Defaults to the address of the user who
        /// makes the request.
        #[multipart(example = "email@example.com")]
        email: Option<String>,
        /// Source and options of the import.
        #[multipart(style = json)]
        options: Option<&types::ImportIntoApplicationOptions>,
    ) -> types::ApplicationImported;

    /// Returns the latest imports into an application, newest first.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/importLogs",
        scopes = [read, "application.importLogs"],
        responses(200 = "imports"),
    )]
    fn import_logs(
        &self,
        application_id: ApplicationId,
        /// Maximum number of imports.
        #[query(default = 1, example = 10)]
        limit: Option<u32>,
        /// Time of the oldest import to return.
        #[query(example = 1465790400000)]
        since: Option<TimePoint>,
    ) -> types::ApplicationImportExecutions;

    /// Publishes a message to the MQTT broker of an application.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/mqttPublishMessage",
        scopes = [write, "application.mqttPublishMessage"],
        responses(200 = "the message was published"),
    )]
    fn mqtt_publish_message(
        &self,
        application_id: ApplicationId,
        /// Message and topic.
        #[body]
        payload: &types::MqttPublishBody,
    ) -> types::Success;

    /// Streams the messages of a topic of an application's MQTT broker.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/mqttSubscriptionStream",
        scopes = [read, "application.mqttSubscriptionStream"],
        common_query = false,
        responses(200 = "stream of messages"),
    )]
    fn mqtt_subscription_stream(
        &self,
        application_id: ApplicationId,
        /// Interval between keep-alive comments in the stream.
        #[query(default = 2, example = 2)]
        keep_alive_interval: Option<Seconds>,
        /// MQTT topic.
        #[query(example = "my/topic")]
        topic: &str,
    ) -> EventStream<types::MqttEvent>;

    /// Returns the notebook usage of an application for each day in a range.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/notebookMinuteCounts",
        scopes = [read, "application.notebookMinuteCounts"],
        responses(200 = "notebook minute counts"),
    )]
    fn notebook_minute_counts(
        &self,
        application_id: ApplicationId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
    ) -> types::NotebookMinuteCounts;

    /// Changes an application.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>",
        scopes = [cli_write, "application.patch"],
        responses(200 = "the updated application"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        /// Fields to change.
        #[body]
        application: &types::ApplicationPatch,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Application;

    /// Returns the payload counts of an application, by type and source.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/payloadCounts",
        scopes = [read, "application.payloadCounts"],
        responses(200 = "payload counts"),
    )]
    fn payload_counts(
        &self,
        application_id: ApplicationId,
        #[query(default = -2592000000)] start: Option<TimePoint>,
        #[query(default = 0)] end: Option<TimePoint>,
        as_bytes: Option<bool>,
    ) -> types::PayloadStats;

    /// Returns the payload counts of an application for each interval in a range.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/payloadCountsBreakdown",
        scopes = [read, "application.payloadCountsBreakdown"],
        responses(200 = "payload counts by interval"),
    )]
    fn payload_counts_breakdown(
        &self,
        application_id: ApplicationId,
        start: Option<TimePoint>,
        end: Option<TimePoint>,
        resolution: Option<Resolution>,
        as_bytes: Option<bool>,
        include_non_billable: Option<bool>,
    ) -> types::PayloadCountsBreakdown;

    /// Returns the readme of an application.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/readme",
        scopes = [cli_read, "application.get"],
        responses(200 = "the readme"),
    )]
    fn readme(&self, application_id: ApplicationId) -> types::ApplicationReadme;

    /// Changes the readme of an application.
    #[endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/readme",
        scopes = [cli_write, "application.patch"],
        responses(200 = "the updated readme"),
    )]
    fn readme_patch(
        &self,
        application_id: ApplicationId,
        /// Fields to change.
        #[body]
        readme: &types::ApplicationReadmePatch,
    ) -> types::ApplicationReadme;

    /// Returns the resources of an application whose names match a text.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/search",
        scopes = [read, "application.search"],
        responses(200 = "matching resources"),
    )]
    fn search(
        &self,
        application_id: ApplicationId,
        /// Part of the name, at least 1 character.
        #[query(example = "my dev")]
        filter: &str,
    ) -> types::ApplicationSearchResult;
}
