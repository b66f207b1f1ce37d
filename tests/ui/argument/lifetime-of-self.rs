//! A method declares a lifetime and uses it for `self`.
//~ at `<'a>`
//~ fix `<'a>(&'a self, device_id: &'a str)` => `(&self, device_id: &str)`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch<'a>(&'a self, device_id: &'a str) -> ();
}

fn main() {}
