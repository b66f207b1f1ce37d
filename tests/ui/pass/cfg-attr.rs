//! Conditional attributes.

use losant::{api, endpoint};

#[api(losant::Client)]
#[cfg_attr(all(), doc = "Devices.")]
trait Devices {
    #[cfg_attr(all(), doc = "Lists devices.")]
    #[cfg_attr(any(), deprecated)]
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

pub fn main() {
    assert!(target(&client().list()).starts_with("/devices?"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
