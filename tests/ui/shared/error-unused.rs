//! Every endpoint has an error of its own.
//~ warning
//~ at `404`
//~ fix `, errors(404 = "no such device")` => ``

#![deny(deprecated)]
use restrait::{api, endpoint};

#[api(restrait::Client, errors(404 = "no such device"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", errors(404 = "gone"))]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
