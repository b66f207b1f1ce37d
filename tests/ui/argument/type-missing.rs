//! An argument has no type.
//~ rustc
//~ at `)`
//~ fix `device_id)` => `device_id: &str)`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id) -> ();
}

fn main() {}
