//! A timeout is not a whole number.
//~ at `"1.5s"`
//~ fix `1.5s` => `1500ms`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", timeout = "1.5s")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
