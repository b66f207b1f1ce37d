//! Paths and texts in raw strings.

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = r"GET", path = r#"/devices/<deviceId>"#, errors(404 = r##"no "such""##))]
    fn fetch(&self, device_id: &str, #[query(r"a")] b: Option<u32>) -> ();
}

pub fn main() {
    assert!(target(&client().fetch("1").b(2)).starts_with("/devices/1?a=2&"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
