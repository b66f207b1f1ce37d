//! The name of a described param is misspelt.
//~ warning
//~ at `deviceid`
//~ meant `deviceId`
//~ fix `deviceid` => `deviceId`

#![deny(deprecated)]
use restrait::{api, endpoint};

#[api(restrait::Client, params(deviceid = "Device that is meant"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
