//! A scope's class is in lower case.
//~ row A20
//~ at `"all.device"`
//~ meant `all.Device`
//~ fix `all.device"` => `all.Device"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = ["all.Device.read", "all.device"])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = ["all.Device", "device.*"])]
    fn list(&self) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
