//! Paths with line continuations.

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(
        method = "GET",
        path = "/applications/<appId>\
                /devices/<deviceId>",
    )]
    fn fetch(&self, app_id: &str, device_id: &str) -> ();
}

pub fn main() {
    assert!(target(&client().fetch("1", "2")).starts_with("/applications/1/devices/2?"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
