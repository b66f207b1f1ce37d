//! Paths with escapes.

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "G\x45T", path = "\x2fdevices/\u{61}/<\u{64}eviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

pub fn main() {
    assert!(target(&client().fetch("1")).starts_with("/devices/a/1?"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
