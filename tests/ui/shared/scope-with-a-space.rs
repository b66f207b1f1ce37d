//! A scope of a set contains a space, for two endpoints.
//~ at `"device.get "`
//~ names `device.get`
//~ fix `"device.get "` => `"device.get"`

use restrait::{api, endpoint};

#[api(restrait::Client, scopes(read = ["device.get "]))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = [read])]
    fn list(&self) -> ();
}

fn main() {}
