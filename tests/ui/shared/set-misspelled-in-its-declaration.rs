//! The name of a set is misspelt, and every endpoint names it right.
//~ at `raed`
//~ meant `read`
//~ fix `raed` => `read`

use restrait::{api, endpoint};

#[api(restrait::Client, scopes(raed = ["all.Device", "device.*"]))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = [read])]
    fn list(&self) -> ();
}

fn main() {}
