//! A scope is another resource's.
//~ row A18
//~ warning
//~ at `"flow.get"`
//~ fix `flow.get` => `device.get`

#![deny(deprecated)]
use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = ["flow.get"])]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
