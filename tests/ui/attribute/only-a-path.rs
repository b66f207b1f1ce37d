//! The attribute contains nothing but a path.
//~ at `"/devices/<deviceId>"`
//~ fix `"/devices/<deviceId>"` => `method = "GET", path = "/devices/<deviceId>"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint("/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
