//! An application and all that belongs to it.

use crate::body::Part;
use crate::sse::EventStream;
use crate::time::Seconds;
use crate::{ApplicationId, Resolution, TimePoint, types};

/// An application: what it is, what it uses, and how it is copied, filled and emptied.
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
#[restrait::api(
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
        applicationId = "Application that is meant",
        start(example = 0) = "Start of the range",
        end(example = 1465790400000) = "End of the range",
        summaryExclude(style = comma, example = "payloadCount") = "Summary fields to leave out",
        summaryInclude(style = comma, example = "payloadCount") = "Summary fields to include",
        resolution(default = 86400000, example = 86400000) = "Length of the intervals, in ms",
        asBytes(default = false, example = true) = "Count bytes instead of payloads",
        includeNonBillable(default = false, example = true) = "Count free payloads too",
    ),
    errors(400 = "malformed request", 404 = "application not found"),
)]
pub trait Application {
    /// Adds what a template has in it to an application.
    #[restrait::endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/applyTemplate",
        scopes = [write, "application.applyTemplate"],
        responses(200 = "the application as it is now", 202 = "a job was begun"),
    )]
    fn apply_template(
        &self,
        application_id: ApplicationId,
        /// Which template.
        #[body]
        options: &types::ApplicationApplyTemplatePatch,
    ) -> types::ApplicationImported;

    /// Begins to archive what an application's devices reported on one day.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/archiveData",
        scopes = [write, "application.archiveData"],
        idempotent = false,
        responses(202 = "a job was begun"),
    )]
    fn archive_data(
        &self,
        application_id: ApplicationId,
        /// The day, which must be older than 31 days and not older than the data is kept.
        #[query(example = 1518556791829)]
        date: TimePoint,
    ) -> types::JobEnqueuedResult;

    /// Begins to archive all that an application's devices reported.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/backfillArchiveData",
        scopes = [write, "application.backfillArchiveData"],
        idempotent = false,
        responses(202 = "a job was begun"),
    )]
    fn backfill_archive_data(&self, application_id: ApplicationId) -> types::JobEnqueuedResult;

    /// Makes a new application of an application.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/clone",
        scopes = [write, "application.clone"],
        responses(
            200 = "it could be done; nothing was",
            201 = "the new application",
            202 = "a job was begun",
        ),
        errors(422(types::ValidationErrors) = "too much of what it owns is not as it should be"),
    )]
    fn clone(
        &self,
        application_id: ApplicationId,
        /// What is copied, and whose it shall be.
        #[body]
        options: Option<&types::ApplicationClonePost>,
    ) -> types::ApplicationCloned;

    /// Deletes an application and all that it owns.
    #[restrait::endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>",
        scopes = [write, "application.delete"],
        responses(200 = "the application is gone"),
    )]
    fn delete(&self, application_id: ApplicationId) -> types::Success;

    /// Counts the devices of an application over time.
    #[restrait::endpoint(
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

    /// Exports an application and all that it owns.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/export",
        scopes = [write, "application.export"],
        responses(200 = "where the export is", 202 = "a job was begun"),
    )]
    fn export(
        &self,
        application_id: ApplicationId,
        /// What is exported, and where it goes.
        #[body]
        options: &types::ApplicationExportPost,
    ) -> types::ApplicationExported;

    /// Begins to archive the data tables of an application.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/fullDataTablesArchive",
        scopes = [write, "application.fullDataTablesArchive"],
        idempotent = false,
        responses(202 = "a job was begun"),
    )]
    fn full_data_tables_archive(&self, application_id: ApplicationId) -> types::JobEnqueuedResult;

    /// Begins to archive the events of an application.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/fullEventsArchive",
        scopes = [write, "application.fullEventsArchive"],
        idempotent = false,
        responses(202 = "a job was begun"),
    )]
    fn full_events_archive(&self, application_id: ApplicationId) -> types::JobEnqueuedResult;

    /// Reads an application.
    #[restrait::endpoint(
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

    /// Changes values that the workflows of an application share; others stay as they are.
    #[restrait::endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/globals",
        scopes = [cli_write, "application.patch"],
        responses(200 = "the application as it is now"),
    )]
    fn globals(
        &self,
        application_id: ApplicationId,
        /// What is to change.
        #[body]
        globals: &types::ApplicationGlobalPatch,
    ) -> types::Application;

    /// Adds what a bundle, an address or another application has in it to an application.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/import",
        scopes = [write, "application.import"],
        responses(200 = "the application as it is now", 202 = "a job was begun"),
    )]
    fn import(
        &self,
        application_id: ApplicationId,
        /// The bundle: a zip file with its name.
        #[multipart]
        import_bundle: Option<Part>,
        /// Mail address that is told when a job is done. The caller's, unless set.
        #[multipart(example = "email@example.com")]
        email: Option<String>,
        /// What is imported, and how.
        #[multipart(style = json)]
        options: Option<&types::ImportIntoApplicationOptions>,
    ) -> types::ApplicationImported;

    /// Lists the last imports into an application.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/importLogs",
        scopes = [read, "application.importLogs"],
        responses(200 = "imports"),
    )]
    fn import_logs(
        &self,
        application_id: ApplicationId,
        /// How many at most.
        #[query(default = 1, example = 10)]
        limit: Option<u32>,
        /// Earliest time of them.
        #[query(example = 1465790400000)]
        since: Option<TimePoint>,
    ) -> types::ApplicationImportExecutions;

    /// Publishes a message on an application's MQTT broker.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/mqttPublishMessage",
        scopes = [write, "application.mqttPublishMessage"],
        responses(200 = "the message was published"),
    )]
    fn mqtt_publish_message(
        &self,
        application_id: ApplicationId,
        /// The message and its topic.
        #[body]
        payload: &types::MqttPublishBody,
    ) -> types::Success;

    /// Follows the messages of a topic of an application's MQTT broker, as they come.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/mqttSubscriptionStream",
        scopes = [read, "application.mqttSubscriptionStream"],
        common_query = false,
        responses(200 = "messages, as they come"),
    )]
    fn mqtt_subscription_stream(
        &self,
        application_id: ApplicationId,
        /// How often the stream says that it is alive.
        #[query(default = 2, example = 2)]
        keep_alive_interval: Option<Seconds>,
        /// Topic of the messages.
        #[query(example = "my/topic")]
        topic: &str,
    ) -> EventStream<types::MqttEvent>;

    /// Counts the minutes that notebooks of an application ran, over time.
    #[restrait::endpoint(
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
    #[restrait::endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>",
        scopes = [cli_write, "application.patch"],
        responses(200 = "the application as it is now"),
    )]
    fn patch(
        &self,
        application_id: ApplicationId,
        /// What is to change.
        #[body]
        application: &types::ApplicationPatch,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Application;

    /// Counts the payloads of an application by type and source.
    #[restrait::endpoint(
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

    /// Counts the payloads of an application over time.
    #[restrait::endpoint(
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

    /// Reads what people should know of an application.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/readme",
        scopes = [cli_read, "application.get"],
        responses(200 = "the readme"),
    )]
    fn readme(&self, application_id: ApplicationId) -> types::ApplicationReadme;

    /// Changes what people should know of an application.
    #[restrait::endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/readme",
        scopes = [cli_write, "application.patch"],
        responses(200 = "the readme as it is now"),
    )]
    fn readme_patch(
        &self,
        application_id: ApplicationId,
        /// What is to change.
        #[body]
        readme: &types::ApplicationReadmePatch,
    ) -> types::ApplicationReadme;

    /// Searches the resources of an application by their names.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/search",
        scopes = [read, "application.search"],
        responses(200 = "what was found"),
    )]
    fn search(
        &self,
        application_id: ApplicationId,
        /// Part of the name. Not empty.
        #[query(example = "my dev")]
        filter: &str,
    ) -> types::ApplicationSearchResult;
}
