//! A set names another one.
//~ at `read`
//~ fix `[read, "device.patch"]` => `["device.*", "device.patch"]`

use restrait::{api, endpoint};

#[api(restrait::Client, scopes(read = ["device.*"], write = [read, "device.patch"]))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = [write])]
    fn list(&self) -> ();
}

fn main() {}
