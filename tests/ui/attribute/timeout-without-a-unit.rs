//! A timeout is a number without a unit.
//~ at `"30"`
//~ fix `"30"` => `"30s"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", timeout = "30")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
