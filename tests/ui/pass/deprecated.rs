//! Deprecated items that are used.

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[deprecated(since = "0.1.0", note = "list flows")]
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, #[deprecated] page: Option<u32>) -> ();
}

pub fn main() {
    #[allow(deprecated)]
    let target = target(&client().list().page(1));
    assert!(target.starts_with("/devices?page=1&"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
