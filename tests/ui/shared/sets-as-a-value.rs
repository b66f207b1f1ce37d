//! The scope sets are a list without names.
//~ at `scopes`
//~ fix `scopes = ["device.*"]` => `scopes(read = ["device.*"])`
//~ fix `<deviceId>")]` => `<deviceId>", scopes = [read])]`

use restrait::{api, endpoint};

#[api(restrait::Client, scopes = ["device.*"])]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
