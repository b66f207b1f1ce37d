//! A scope is one letter away from the others.
//~ warning
//~ at `"devise.*"`
//~ meant `device.*`
//~ fix `devise.*` => `device.*`

#![deny(deprecated)]
use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = ["devise.*"])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = ["all.Device", "device.*"])]
    fn list(&self) -> ();

    #[endpoint(method = "GET", path = "/devices/all", scopes = ["device.*"])]
    fn all(&self) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
