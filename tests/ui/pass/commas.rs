//! Trailing commas, and no trailing commas.

use losant::{api, endpoint};

#[api(losant::Client,)]
trait Devices {
    #[endpoint(
        path = "/devices/<deviceId>",
        errors(404 = "gone",),
        responses(200,),
        scopes = ["a", "b",],
        method = "GET",
    )]
    fn fetch(&self, device_id: &str, #[query("x",)] y: Option<u32>,) -> ();

    #[endpoint(method="GET",path="/devices")]
    fn list(&self) -> ();
}

pub fn main() {
    let client = client();
    assert!(target(&client.fetch("1").y(2)).starts_with("/devices/1?x=2&"));
    assert!(target(&client.list()).starts_with("/devices?"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
