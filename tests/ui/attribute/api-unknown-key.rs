//! The trait's attribute is given what it does not take.
//~ row A21
//~ at `base`
//~ fix `base` => `prefix`

use restrait::{api, endpoint};

#[api(base = "/devices")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
