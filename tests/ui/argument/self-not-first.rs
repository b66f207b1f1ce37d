//! `self` is not the first argument.
//~ rustc
//~ at `&self`
//~ fix `device_id: &str, &self` => `&self, device_id: &str`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(device_id: &str, &self) -> ();
}

fn main() {}
