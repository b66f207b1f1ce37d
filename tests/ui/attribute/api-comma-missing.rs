//! The comma between the client and a key is missing.
//~ at `prefix`
//~ fix `Client prefix` => `Client, prefix`

use losant::{api, endpoint};

#[api(losant::Client prefix = "/v1")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
