//! A set has a scope twice.
//~ at `"device.get"`
//~ fix `"device.get", "device.get"` => `"device.get"`

use restrait::{api, endpoint};

#[api(restrait::Client, scopes(read = ["device.get", "device.get"]))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = [read])]
    fn list(&self) -> ();
}

fn main() {}
