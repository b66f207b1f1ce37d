//! A trait takes an error away.
//~ at `none`
//~ fix `404 = none` => `404 = "no such device"`

use restrait::{api, endpoint};

#[api(restrait::Client, errors(404 = none))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
