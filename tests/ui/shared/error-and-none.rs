//! An endpoint has an error and takes it away.
//~ at `404`
//~ fix `404 = "gone", 404 = none` => `404 = "gone"`

use restrait::{api, endpoint};

#[api(restrait::Client, errors(404 = "no such device"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", errors(404 = "gone", 404 = none))]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
