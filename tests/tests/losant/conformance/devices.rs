use losant::Client;
use losant::types::{
    AdvancedDeviceQuery, DevicePost, DevicesDeleteOrRestorePost, DevicesExportPayloadCountPost,
    DevicesExportPost, DevicesPatch, DevicesRemoveDataPost, MultiDeviceCommand,
};

use super::Args;

pub(super) async fn call(client: &Client, action: &str, args: Args<'_>) {
    let devices = client.devices();
    let application = args.required("applicationId");
    let query: Option<AdvancedDeviceQuery> = args.get("query");
    let query = query.as_ref();
    let starts_with: Option<String> = args.get("startsWith");
    match action {
        "attributeNames" => {
            let call = devices.attribute_names(application).query(query);
            let call = call.data_type(args.get("dataType"));
            args.make(call.starts_with(starts_with)).await;
        }
        "delete" => {
            let options: DevicesDeleteOrRestorePost = args.required("options");
            args.make(devices.delete(application, &options)).await;
        }
        "deviceNames" => {
            let call = devices.device_names(application).query(query);
            args.make(call.starts_with(starts_with)).await;
        }
        "export" => {
            let options: Option<DevicesExportPost> = args.get("options");
            let call = devices.export(application).options(options.as_ref());
            let call = call.email(args.get("email"));
            args.make(call.callback_url(args.get("callbackUrl"))).await;
        }
        "get" => {
            let call = devices.get(application).query(query);
            let call = call.sort_field(args.get("sortField"));
            let call = call.sort_direction(args.get("sortDirection"));
            let call = call.page(args.get("page")).per_page(args.get("perPage"));
            let call = call.filter_field(args.get("filterField"));
            let call = call.filter(args.get("filter"));
            let call = call.device_class(args.get("deviceClass"));
            let call = call.tag_filter(args.get("tagFilter"));
            let call = call.exclude_connection_info(args.get("excludeConnectionInfo"));
            let call = call.parent_id(args.get("parentId"));
            let call = call.tags_as_object(args.get("tagsAsObject"));
            let call = call.attributes_as_object(args.get("attributesAsObject"));
            args.make(call.query_deleted(args.get("queryDeleted")))
                .await;
        }
        "getCompositeState" => {
            let call = devices.get_composite_state(application).query(query);
            let call = call.start(args.get("start")).end(args.get("end"));
            let call = call.attributes(args.list("attributes"));
            let call = call.sort_field(args.get("sortField"));
            let call = call.sort_direction(args.get("sortDirection"));
            args.make(call.page(args.get("page")).per_page(args.get("perPage")))
                .await;
        }
        "patch" => {
            let patch: DevicesPatch = args.required("patchInfo");
            args.make(devices.patch(application, &patch)).await;
        }
        "payloadCounts" => {
            let options: Option<DevicesExportPayloadCountPost> = args.get("options");
            let call = devices.payload_counts(application);
            args.make(call.options(options.as_ref())).await;
        }
        "post" => {
            let device: DevicePost = args.required("device");
            let call = devices.post(application, &device);
            let call = call.tags_as_object(args.get("tagsAsObject"));
            args.make(call.attributes_as_object(args.get("attributesAsObject")))
                .await;
        }
        "removeData" => {
            let options: DevicesRemoveDataPost = args.required("options");
            args.make(devices.remove_data(application, &options)).await;
        }
        "restore" => {
            let options: DevicesDeleteOrRestorePost = args.required("options");
            args.make(devices.restore(application, &options)).await;
        }
        "sendCommand" => {
            let command: MultiDeviceCommand = args.required("multiDeviceCommand");
            args.make(devices.send_command(application, &command)).await;
        }
        "tagKeys" => {
            let call = devices.tag_keys(application).query(query);
            args.make(call.starts_with(starts_with)).await;
        }
        "tagValues" => {
            let key: String = args.required("key");
            let call = devices.tag_values(application, &key).query(query);
            args.make(call.starts_with(starts_with)).await;
        }
        other => panic!("no such action: {other}"),
    }
}
