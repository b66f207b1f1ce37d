//! Two scopes are in one string, as OAuth separates them.
//~ at `"device.get device.*"`
//~ fix `"device.get device.*"` => `"device.get", "device.*"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = ["device.get device.*"])]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
