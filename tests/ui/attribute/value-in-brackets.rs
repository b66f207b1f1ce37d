//! A string is written in brackets.
//~ at `["GET"]`
//~ fix `["GET"]` => `"GET"`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = ["GET"], path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
