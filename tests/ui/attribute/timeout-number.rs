//! A timeout is a number and not a string.
//~ at `30`
//~ fix `= 30` => `= "30s"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", timeout = 30)]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
