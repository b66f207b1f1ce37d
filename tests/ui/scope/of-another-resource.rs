//! A scope is another resource's.
//~ row A18
//~ warning
//~ at `"flow.get"`
//~ fix `flow.get` => `device.get`

#![deny(deprecated)]
use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = ["flow.get"])]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
