//! Response fields with several representations. Each is decoded, with the usual strictness.

use losant::types::{DevicePatch, FieldPatch};
use losant::{ApplicationId, Client, DeviceId, Error};
use restrait_tests::support::Recorder;

async fn device(body: &str) -> Result<losant::types::Device, Error> {
    let recorder = Recorder::respond_with(body).await;
    let client = Client::builder().base_url(recorder.url()).build().unwrap();
    let application: ApplicationId = "575ec8687ae143cd83dc4a97".parse().unwrap();
    let device: DeviceId = "575ecf887ae143cd83dc4aa2".parse().unwrap();
    client.device().get(application, device).await
}

#[tokio::test]
async fn decodes_labels_and_attributes_as_lists_or_objects() {
    for body in [
        r#"{"tags":[{"key":"floor","value":"8"}],"attributes":[{"name":"v","dataType":"number"}]}"#,
        r#"{"tags":{"floor":"8"},"attributes":{"v":{"dataType":"number"}}}"#,
        r#"{"tags":{"floor":["8"]},"attributes":{"v":{"name":"v","dataType":"number"}}}"#,
    ] {
        let device = device(body).await.unwrap();
        let (tags, attributes) = (device.tags.unwrap(), device.attributes.unwrap());
        assert_eq!(tags.iter().collect::<Vec<_>>(), [("floor", "8")]);
        assert!(attributes.get("v").is_some() && attributes.get("w").is_none());
        let patch = DevicePatch::new().tags(tags.into_list());
        let patch = patch.attributes(attributes.into_list());
        assert_eq!(
            serde_json::to_string(&patch).unwrap(),
            r#"{"tags":[{"key":"floor","value":"8"}],"attributes":[{"name":"v","dataType":"number"}]}"#
        );
    }
}

#[tokio::test]
async fn decode_errors_name_the_nested_path() {
    for (body, path) in [
        (r#"{"tags":7}"#, "tags"),
        (r#"{"tags":[["floor","8"]]}"#, "tags[0]"),
        (r#"{"tags":[{"key":"floor"}]}"#, "tags[0]"),
        (r#"{"tags":{"floor":[8]}}"#, "tags.floor[0]"),
        (
            r#"{"attributes":{"v":{"dataType":1}}}"#,
            "attributes.v.dataType",
        ),
        (
            r#"{"attributes":[{"name":"v","dataType":"number","system":[]}]}"#,
            "attributes[0].system",
        ),
    ] {
        let error = device(body).await.unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(text.contains(path), "{path}: {text}");
    }
}

#[test]
fn keeps_unknown_fields_that_are_sent_back() {
    let body =
        r#"{"attributes":[{"name":"v","dataType":"complex","unit":"V"}],"parentId":null,"new":1}"#;
    let patch: DevicePatch = serde_json::from_str(body).unwrap();
    assert_eq!(patch.parent_id, FieldPatch::Clear);
    assert_eq!(serde_json::to_string(&patch).unwrap(), body);
}
