//! Descriptions of params are given as a value.
//~ at `params`
//~ fix `params = "deviceId"` => `params(deviceId = "Device that is meant")`

use restrait::{api, endpoint};

#[api(restrait::Client, params = "deviceId")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
