//! No endpoint names a set.
//~ warning
//~ at `write`
//~ fix `, write = ["device.patch"]` => ``

#![deny(deprecated)]
use restrait::{api, endpoint};

#[api(restrait::Client, scopes(read = ["device.*"], write = ["device.patch"]))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = [read])]
    fn list(&self) -> ();
}

fn main() {}
