//! The comma between the client and a key is missing.
//~ at `prefix`
//~ fix `Client prefix` => `Client, prefix`

use restrait::{api, endpoint};

#[api(restrait::Client prefix = "/v1")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
