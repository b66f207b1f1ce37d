//! The client's path is relative.
//~ at `super::Client`
//~ fix `super::Client` => `restrait::Client`

use restrait::{api, endpoint};

#[api(super::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
