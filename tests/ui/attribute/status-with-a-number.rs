//! The type of an error is a number.
//~ at `5`
//~ fix `404(5)` => `404(String)`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", errors(404(5) = "no such device"))]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
