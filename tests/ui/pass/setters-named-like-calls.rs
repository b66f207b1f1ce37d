//! Params with the names of methods of calls.

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(
        &self,
        timeout: Option<u32>,
        header: Option<u32>,
        json: Option<bool>,
        request: Option<u32>,
        raw: Option<u32>,
    ) -> ();
}

pub fn main() {
    let client = client();
    let call = client.list().timeout(1).header(2).json(true).request(3).raw(4);
    assert!(target(&call).starts_with("/devices?timeout=1&header=2&json=true&request=3&raw=4&"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
