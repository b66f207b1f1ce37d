//! A param is described by the name of its argument.
//~ warning
//~ at `device_id`
//~ meant `deviceId`
//~ fix `params(device_id` => `params(deviceId`

#![deny(deprecated)]
use restrait::{api, endpoint};

#[api(restrait::Client, params(device_id = "Device that is meant"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
