//! An application and all that belongs to it.

use crate::time::Seconds;
use crate::{ApplicationId, EventStream, Part, Resolution, TimePoint, types};

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
#[restrait::api(crate::Client)]
pub trait Application {
    /// Adds what a template has in it to an application.
    #[restrait::endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/applyTemplate",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "application.*", "application.applyTemplate",
        ],
        responses(200 = "the application as it is now", 202 = "a job was begun"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn apply_template(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
        /// Which template.
        #[body]
        options: &types::ApplicationApplyTemplatePatch,
    ) -> types::ApplicationFilled;

    /// Begins to archive what an application's devices reported on one day.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/archiveData",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "application.*", "application.archiveData",
        ],
        idempotent = false,
        responses(202 = "a job was begun"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn archive_data(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
        /// The day, which must be older than 31 days and not older than the data is kept.
        #[query(example = 1518556791829)]
        date: TimePoint,
    ) -> types::JobEnqueuedResult;

    /// Begins to archive all that an application's devices reported.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/backfillArchiveData",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "application.*", "application.backfillArchiveData",
        ],
        idempotent = false,
        responses(202 = "a job was begun"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn backfill_archive_data(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
    ) -> types::JobEnqueuedResult;

    /// Makes a new application of an application.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/clone",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "application.*", "application.clone",
        ],
        responses(
            200 = "it could be done; nothing was",
            201 = "the new application",
            202 = "a job was begun",
        ),
        errors(
            400 = "malformed request",
            404 = "there is no such application",
            422(types::ValidationErrors) = "too much of what it owns is not as it should be",
        ),
    )]
    fn clone(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
        /// What is copied, and whose it shall be.
        #[body]
        options: Option<&types::ApplicationClonePost>,
    ) -> types::ApplicationCloned;

    /// Deletes an application and all that it owns.
    #[restrait::endpoint(
        method = "DELETE",
        path = "/applications/<applicationId>",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "application.*", "application.delete",
        ],
        responses(200 = "the application is gone"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn delete(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
    ) -> types::Success;

    /// Counts the devices of an application over time.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/deviceCounts",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "application.*", "application.deviceCounts",
        ],
        responses(200 = "device counts"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn device_counts(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
        /// Start of the range.
        #[query(example = 0)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(example = 1465790400000)]
        end: Option<TimePoint>,
    ) -> types::DeviceCounts;

    /// Exports an application and all that it owns.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/export",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "application.*", "application.export",
        ],
        responses(200 = "where the export is", 202 = "a job was begun"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn export(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
        /// What is exported, and where it goes.
        #[body]
        options: &types::ApplicationExportPost,
    ) -> types::ApplicationExported;

    /// Begins to archive the data tables of an application.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/fullDataTablesArchive",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "application.*", "application.fullDataTablesArchive",
        ],
        idempotent = false,
        responses(202 = "a job was begun"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn full_data_tables_archive(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
    ) -> types::JobEnqueuedResult;

    /// Begins to archive the events of an application.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/fullEventsArchive",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "application.*", "application.fullEventsArchive",
        ],
        idempotent = false,
        responses(202 = "a job was begun"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn full_events_archive(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
    ) -> types::JobEnqueuedResult;

    /// Reads an application.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "application.*", "application.get",
        ],
        responses(200 = "the application"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn get(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
        /// Fields of the summary to leave out.
        #[query(style = comma, example = "payloadCount")]
        summary_exclude: Option<Vec<&str>>,
        /// Fields of the summary to include.
        #[query(style = comma, example = "payloadCount")]
        summary_include: Option<Vec<&str>>,
    ) -> types::Application;

    /// Changes values that the workflows of an application share; others stay as they are.
    #[restrait::endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/globals",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded", "all.User.cli",
            "application.*", "application.patch",
        ],
        responses(200 = "the application as it is now"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn globals(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
        /// What is to change.
        #[body]
        globals: &types::ApplicationGlobalPatch,
    ) -> types::Application;

    /// Adds what a bundle, an address or another application has in it to an application.
    #[restrait::endpoint(
        method = "POST",
        path = "/applications/<applicationId>/import",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "application.*", "application.import",
        ],
        responses(200 = "the application as it is now", 202 = "a job was begun"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn import(
        &self,
        /// Application that is meant.
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
    ) -> types::ApplicationFilled;

    /// Lists the last imports into an application.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/importLogs",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "application.*", "application.importLogs",
        ],
        responses(200 = "imports"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn import_logs(
        &self,
        /// Application that is meant.
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
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "application.*", "application.mqttPublishMessage",
        ],
        responses(200 = "the message was published"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn mqtt_publish_message(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
        /// The message and its topic.
        #[body]
        payload: &types::MqttPublishBody,
    ) -> types::Success;

    /// Follows the messages of a topic of an application's MQTT broker, as they come.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/mqttSubscriptionStream",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "application.*", "application.mqttSubscriptionStream",
        ],
        common_query = false,
        responses(200 = "messages, as they come"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn mqtt_subscription_stream(
        &self,
        /// Application that is meant.
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
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "application.*", "application.notebookMinuteCounts",
        ],
        responses(200 = "notebook minute counts"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn notebook_minute_counts(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
        /// Start of the range.
        #[query(example = 0)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(example = 1465790400000)]
        end: Option<TimePoint>,
    ) -> types::NotebookMinuteCounts;

    /// Changes an application.
    #[restrait::endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded", "all.User.cli",
            "application.*", "application.patch",
        ],
        responses(200 = "the application as it is now"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn patch(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
        /// What is to change.
        #[body]
        application: &types::ApplicationPatch,
        /// Fields of the summary to leave out.
        #[query(style = comma, example = "payloadCount")]
        summary_exclude: Option<Vec<&str>>,
        /// Fields of the summary to include.
        #[query(style = comma, example = "payloadCount")]
        summary_include: Option<Vec<&str>>,
    ) -> types::Application;

    /// Counts the payloads of an application by type and source.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/payloadCounts",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "application.*", "application.payloadCounts",
        ],
        responses(200 = "payload counts"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn payload_counts(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
        /// Start of the range.
        #[query(default = -2592000000, example = 0)]
        start: Option<TimePoint>,
        /// End of the range.
        #[query(default = 0, example = 1465790400000)]
        end: Option<TimePoint>,
        /// Count bytes instead of payloads.
        #[query(default = false, example = true)]
        as_bytes: Option<bool>,
    ) -> types::PayloadStats;

    /// Counts the payloads of an application over time.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/payloadCountsBreakdown",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "application.*", "application.payloadCountsBreakdown",
        ],
        responses(200 = "payload counts by interval"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn payload_counts_breakdown(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
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

    /// Reads what people should know of an application.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/readme",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.cli", "all.User.read",
            "application.*", "application.get",
        ],
        responses(200 = "the readme"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn readme(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
    ) -> types::ApplicationReadme;

    /// Changes what people should know of an application.
    #[restrait::endpoint(
        method = "PATCH",
        path = "/applications/<applicationId>/readme",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.cli",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded", "all.User.cli",
            "application.*", "application.patch",
        ],
        responses(200 = "the readme as it is now"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn readme_patch(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
        /// What is to change.
        #[body]
        readme: &types::ApplicationReadmePatch,
    ) -> types::ApplicationReadme;

    /// Searches the resources of an application by their names.
    #[restrait::endpoint(
        method = "GET",
        path = "/applications/<applicationId>/search",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "application.*", "application.search",
        ],
        responses(200 = "what was found"),
        errors(400 = "malformed request", 404 = "there is no such application"),
    )]
    fn search(
        &self,
        /// Application that is meant.
        application_id: ApplicationId,
        /// Part of the name. Not empty.
        #[query(example = "my dev")]
        filter: &str,
    ) -> types::ApplicationSearchResult;
}
