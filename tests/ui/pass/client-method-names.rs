//! Endpoints with the names of methods of the client.

use losant::{api, endpoint};

#[api(losant::Client)]
pub trait Devices {
    #[endpoint(method = "GET", path = "/raw", allow(client_method))]
    fn raw(&self) -> String;

    #[endpoint(method = "PUT", path = "/token", allow(client_method))]
    fn set_token(&self, #[body] token: &str) -> ();
}

pub fn main() {
    let client = losant::Client::builder().base_url("https://api.example.com").build().unwrap();
    let devices: &dyn Devices = &client;
    assert!(target(&devices.raw()).starts_with("/raw"));
    assert!(target(&devices.set_token("t")).starts_with("/token"));
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
