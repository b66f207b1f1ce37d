//! No endpoint has a param that is described.
//~ warning
//~ at `depth`
//~ fix `, depth = "How deep"` => ``

#![deny(deprecated)]
use restrait::{api, endpoint};

#[api(restrait::Client, params(deviceId = "Device that is meant", depth = "How deep"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
