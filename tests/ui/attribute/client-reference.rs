//! The client is a reference.
//~ at `&restrait::Client`
//~ fix `&restrait::Client` => `restrait::Client`

use restrait::{api, endpoint};

#[api(&restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
