//! Scopes of a trait have no names.
//~ at `scopes`
//~ fix `scopes = ["device.*"]` => `scopes(read = ["device.*"])`

use restrait::{api, endpoint};

#[api(restrait::Client, scopes = ["device.*"])]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = [read])]
    fn list(&self) -> ();
}

fn main() {}
