//! An endpoint names a set that is not there.
//~ at `raed`
//~ meant `read`
//~ fix `raed` => `read`

use restrait::{api, endpoint};

#[api(restrait::Client, scopes(read = ["all.Device", "device.*"]))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [raed])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = [read])]
    fn list(&self) -> ();
}

fn main() {}
