//! A comma is missing between two arguments.
//~ rustc
//~ at `device_id`
//~ fix `&self device` => `&self, device`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self device_id: &str) -> ();
}

fn main() {}
