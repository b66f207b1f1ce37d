//! A method declares a lifetime and uses it for `self`.
//~ at `<'a>`
//~ fix `<'a>(&'a self, device_id: &'a str)` => `(&self, device_id: &str)`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch<'a>(&'a self, device_id: &'a str) -> ();
}

fn main() {}
