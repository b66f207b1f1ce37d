//! Everything that a trait declares for its endpoints.

use losant::info::EndpointInfo;
use losant::{api, endpoint};

/// The default name of the generated module.
mod devices {}

#[api(
    client = losant::Client,
    rename_all = "snake_case",
    scopes(
        read = ["all.Device", "device.*"],
        write = ["all.Device.write", "device.*"],
    ),
    params(
        deviceId(example = "d1") = "Device that is meant",
        per_page(default = 10, example = 50) = "Items on a page",
        tags(style = comma),
        "x-trace" = "Trace of the request",
        change = "What changes",
    ),
    errors(400 = "malformed request", 404 = "no such device"),
    prefix = "/v1",
    module = device_calls,
)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read, "device.get"])]
    fn fetch(&self, device_id: &str, #[header("x-trace")] trace: Option<&str>) -> ();

    #[endpoint(
        method = "GET",
        path = "/",
        scopes = ["device.list", read, write],
        errors(404 = none, 409 = "not now"),
    )]
    fn list(
        &self,
        /// How many.
        #[query(example = 20)]
        per_page: Option<u32>,
        tags: Option<Vec<&str>>,
    ) -> ();

    #[endpoint(method = "PATCH", path = "/devices/<deviceId>", errors(404 = "gone"))]
    fn patch(&self, device_id: &str, per_page: Option<u32>, #[body] change: &str) -> ();
}

pub fn main() {
    let client = losant::Client::builder().base_url("https://api.example.com/root").build().unwrap();
    assert!(target(&client.fetch("a")).starts_with("/root/v1/devices/a?"));
    let list = client.list().per_page(7).tags(vec!["x", "y"]);
    let target_of_list = target(&list);
    assert!(target_of_list.starts_with("/root/v1?per_page=7&tags=x%2Cy&"), "{target_of_list}");

    let info = |name| device_calls::INFO.endpoint(name).unwrap();
    let (fetch, list, patch) = (info("fetch"), info("list"), info("patch"));
    assert_eq!(fetch.route.path(), "/v1/devices/<deviceId>");
    assert_eq!(list.route.path(), "/v1");
    let scopes = |info: &EndpointInfo| info.route.scopes().collect::<Vec<_>>();
    assert_eq!(scopes(fetch), ["all.Device", "device.*", "device.get"]);
    assert_eq!(scopes(list), ["device.list", "all.Device", "device.*", "all.Device.write"]);

    let param = |info: &EndpointInfo, name: &str| {
        let param = info.param(name).unwrap();
        (param.docs, param.default, param.example)
    };
    assert_eq!(param(fetch, "deviceId"), ("Device that is meant", None, Some("d1")));
    assert_eq!(param(fetch, "x-trace"), ("Trace of the request", None, None));
    assert_eq!(param(list, "per_page"), ("How many.", Some("10"), Some("20")));
    assert_eq!(param(patch, "per_page"), ("Items on a page", Some("10"), Some("50")));
    assert_eq!(param(patch, "change"), ("What changes", None, None));

    let errors = |info: &EndpointInfo| {
        let errors = info.errors.iter().map(|error| (error.status, error.docs));
        errors.collect::<Vec<_>>()
    };
    assert_eq!(errors(fetch), [(400, "malformed request"), (404, "no such device")]);
    assert_eq!(errors(list), [(400, "malformed request"), (409, "not now")]);
    assert_eq!(errors(patch), [(400, "malformed request"), (404, "gone")]);
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
