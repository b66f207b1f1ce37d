use std::time::Duration;

use losant::types::{
    DeviceCommand, DeviceConnectionStatus, DeviceDataExport, DevicePatch, DeviceStateOrStates,
};
use losant::{Client, Resolution};

use super::Args;

/// The three lists of latest values have the same params.
macro_rules! latest {
    ($call:expr, $args:expr) => {{
        let call = $call.limit($args.get("limit"));
        #[expect(deprecated, reason = "the recording gives it")]
        let call = call.since($args.get("since"));
        let call = call.sort_direction($args.get("sortDirection"));
        let call = call.duration(
            $args
                .get("duration")
                .map(Duration::from_millis)
                .map(Into::into),
        );
        $args
            .make(call.start($args.get("start")).end($args.get("end")))
            .await;
    }};
}

pub(super) async fn call(client: &Client, action: &str, args: Args<'_>) {
    let device = client.device();
    let (application, id) = (args.required("applicationId"), args.required("deviceId"));
    let as_object = (args.get("tagsAsObject"), args.get("attributesAsObject"));
    match action {
        "delete" => args.make(device.delete(application, id)).await,
        "export" => {
            let query: Option<DeviceDataExport> = args.get("query");
            let call = device.export(application, id).query(query.as_ref());
            let call = call.start(args.get("start")).end(args.get("end"));
            let call = call.email(args.get("email"));
            let call = call.callback_url(args.get("callbackUrl"));
            args.make(call.include_blob_data(args.get("includeBlobData")))
                .await;
        }
        "get" => {
            let call = device.get(application, id);
            let call = call.exclude_connection_info(args.get("excludeConnectionInfo"));
            let call = call.tags_as_object(as_object.0);
            args.make(call.attributes_as_object(as_object.1)).await;
        }
        "getCommand" => latest!(device.get_command(application, id), args),
        "getCompositeState" => {
            let call = device.get_composite_state(application, id);
            let call = call.start(args.get("start")).end(args.get("end"));
            args.make(call.attributes(args.list("attributes"))).await;
        }
        "getLogEntries" => latest!(device.get_log_entries(application, id), args),
        "getState" => latest!(device.get_state(application, id), args),
        "patch" => {
            let patch: DevicePatch = args.required("device");
            let call = device
                .patch(application, id, &patch)
                .tags_as_object(as_object.0);
            args.make(call.attributes_as_object(as_object.1)).await;
        }
        "payloadCounts" => {
            let call = device.payload_counts(application, id);
            args.make(call.start(args.get("start")).end(args.get("end")))
                .await;
        }
        "payloadCountsBreakdown" => {
            let resolution = args.0["resolution"].as_str();
            let resolution = resolution.map(|text| text.parse::<Resolution>().unwrap());
            let call = device.payload_counts_breakdown(application, id);
            let call = call.resolution(resolution);
            args.make(call.start(args.get("start")).end(args.get("end")))
                .await;
        }
        "removeData" => {
            let call = device.remove_data(application, id);
            args.make(call.start(args.get("start")).end(args.get("end")))
                .await;
        }
        "sendCommand" => {
            let command: DeviceCommand = args.required("deviceCommand");
            args.make(device.send_command(application, id, &command))
                .await;
        }
        "sendState" => {
            let state: DeviceStateOrStates = args.required("deviceState");
            args.make(device.send_state(application, id, &state)).await;
        }
        "setConnectionStatus" => {
            let status: DeviceConnectionStatus = args.required("connectionStatus");
            args.make(device.set_connection_status(application, id, &status))
                .await;
        }
        other => panic!("no such action: {other}"),
    }
}
