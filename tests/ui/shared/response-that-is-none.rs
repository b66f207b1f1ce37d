//! An endpoint takes a success away.
//~ at `none`
//~ fix `responses(200 = none)` => `responses(200 = "the device")`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", responses(200 = none))]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
