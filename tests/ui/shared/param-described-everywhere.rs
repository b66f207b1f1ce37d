//! Every endpoint describes a param itself.
//~ warning
//~ at `deviceId`
//~ names `every endpoint has its own`
//~ fix `, params(deviceId = "Device that is meant")` => ``

#![deny(deprecated)]
use restrait::{api, endpoint};

#[api(restrait::Client, params(deviceId = "Device that is meant"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, /** Device. */ device_id: &str) -> ();
}

fn main() {}
