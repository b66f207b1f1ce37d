//! A set contains a number.
//~ at `7`
//~ fix `7` => `"device.7"`

use restrait::{api, endpoint};

#[api(restrait::Client, scopes(read = [7]))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = [read])]
    fn list(&self) -> ();
}

fn main() {}
