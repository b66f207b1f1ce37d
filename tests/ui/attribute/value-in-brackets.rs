//! A string is written in brackets.
//~ at `["GET"]`
//~ fix `["GET"]` => `"GET"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = ["GET"], path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
