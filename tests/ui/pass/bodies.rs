//! Bodies of every kind of type.

use losant::{api, endpoint};

#[derive(serde::Serialize)]
pub struct Device<'d> {
    pub name: &'d str,
}

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/a")]
    fn by_reference(&self, #[body] device: &Device<'_>) -> ();

    #[endpoint(method = "POST", path = "/b")]
    fn by_value(&self, #[body] device: Device<'_>) -> ();

    #[endpoint(method = "POST", path = "/c")]
    fn slice(&self, #[body] devices: &[Device<'_>]) -> ();

    #[endpoint(method = "POST", path = "/d")]
    fn optional(&self, #[body] device: Option<Device<'_>>) -> ();

    #[endpoint(method = "POST", path = "/e")]
    fn any(&self, #[body] value: &serde_json::Value) -> ();
}

pub fn main() {
    let client = client();
    let device = || Device { name: "x" };
    let _ = (client.by_reference(&device()), client.by_value(device()), client.slice(&[device()]));
    let _ = (client.optional().device(device()), client.any(&serde_json::json!({ "name": "x" })));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
