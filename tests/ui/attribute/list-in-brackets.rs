//! A list is written in brackets.
//~ at `[404]`
//~ fix `errors[404]` => `errors(404)`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", errors[404])]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
