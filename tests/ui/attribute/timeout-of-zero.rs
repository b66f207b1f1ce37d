//! A timeout is zero.
//~ at `"0s"`
//~ fix `0s` => `5s`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", timeout = "0s")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
