//! `#[api]` has a duplicate key.
//~ at `prefix`
//~ fix `, prefix = "/v2"` => ``

use restrait::{api, endpoint};

#[api(restrait::Client, prefix = "/v1", prefix = "/v2")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
