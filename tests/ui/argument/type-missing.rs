//! An argument has no type.
//~ rustc
//~ at `)`
//~ fix `device_id)` => `device_id: &str)`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id) -> ();
}

fn main() {}
