//! Type aliases.

use losant::{api, endpoint};

pub type DeviceId = u32;
pub type Name<'n> = &'n str;
pub type List<T> = Vec<T>;

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>/<name>")]
    fn fetch(&self, device_id: DeviceId, name: Name<'_>) -> List<DeviceId>;
}

pub fn main() {
    assert!(target(&client().fetch(1, "x")).starts_with("/devices/1/x?"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
