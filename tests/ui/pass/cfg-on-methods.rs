//! Conditional methods, two of which exclude each other.

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[cfg(any())]
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: Nothing) -> Nothing;

    #[cfg(not(any()))]
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

pub fn main() {
    assert!(target(&client().fetch("1")).starts_with("/devices/1?"));
    assert_eq!(devices::INFO.endpoints().len(), 1);
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
