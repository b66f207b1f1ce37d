use losant::types::{
    ApplicationApplyTemplatePatch, ApplicationClonePost, ApplicationExportPost,
    ApplicationGlobalPatch, ApplicationPatch, ApplicationReadmePatch, MqttPublishBody,
};
use losant::{Client, Resolution};

use super::Args;

pub(super) async fn call(client: &Client, action: &str, args: Args<'_>) {
    let application = client.application();
    let id = args.required("applicationId");
    let (start, end) = (args.get("start"), args.get("end"));
    let as_bytes: Option<bool> = args.get("asBytes");
    let fields = (args.list("summaryInclude"), args.list("summaryExclude"));
    match action {
        "applyTemplate" => {
            let options: ApplicationApplyTemplatePatch = args.required("options");
            args.make(application.apply_template(id, &options)).await;
        }
        "archiveData" => {
            let call = application.archive_data(id, args.required("date"));
            args.make(call).await;
        }
        "backfillArchiveData" => args.make(application.backfill_archive_data(id)).await,
        "clone" => {
            let options: Option<ApplicationClonePost> = args.get("options");
            args.make(application.clone(id).options(options.as_ref()))
                .await;
        }
        "delete" => args.make(application.delete(id)).await,
        "deviceCounts" => {
            let call = application.device_counts(id);
            args.make(call.start(start).end(end)).await;
        }
        "export" => {
            let options: ApplicationExportPost = args.required("options");
            args.make(application.export(id, &options)).await;
        }
        "fullDataTablesArchive" => args.make(application.full_data_tables_archive(id)).await,
        "fullEventsArchive" => args.make(application.full_events_archive(id)).await,
        "get" => {
            let call = application.get(id).summary_include(fields.0);
            args.make(call.summary_exclude(fields.1)).await;
        }
        "globals" => {
            let globals: ApplicationGlobalPatch = args.required("globals");
            args.make(application.globals(id, &globals)).await;
        }
        "importLogs" => {
            let call = application.import_logs(id).limit(args.get("limit"));
            args.make(call.since(args.get("since"))).await;
        }
        "mqttPublishMessage" => {
            let payload: MqttPublishBody = args.required("payload");
            args.make(application.mqtt_publish_message(id, &payload))
                .await;
        }
        "notebookMinuteCounts" => {
            let call = application.notebook_minute_counts(id);
            args.make(call.start(start).end(end)).await;
        }
        "patch" => {
            let patch: ApplicationPatch = args.required("application");
            let call = application.patch(id, &patch).summary_include(fields.0);
            args.make(call.summary_exclude(fields.1)).await;
        }
        "payloadCounts" => {
            let call = application.payload_counts(id).start(start).end(end);
            args.make(call.as_bytes(as_bytes)).await;
        }
        "payloadCountsBreakdown" => {
            let resolution = args.0["resolution"].as_str();
            let resolution = resolution.map(|text| text.parse::<Resolution>().unwrap());
            let call = application.payload_counts_breakdown(id);
            let call = call.start(start).end(end).as_bytes(as_bytes);
            let call = call.resolution(resolution);
            args.make(call.include_non_billable(args.get("includeNonBillable")))
                .await;
        }
        "readme" => args.make(application.readme(id)).await,
        "readmePatch" => {
            let readme: ApplicationReadmePatch = args.required("readme");
            args.make(application.readme_patch(id, &readme)).await;
        }
        "search" => {
            let filter: String = args.required("filter");
            args.make(application.search(id, &filter)).await;
        }
        other => panic!("no such action: {other}"),
    }
}
