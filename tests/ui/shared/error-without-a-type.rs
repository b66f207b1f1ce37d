//! The type of an error of all endpoints is unknown.
//~ at `Missing`
//~ rustc
//~ fix `404(Missing)` => `404(String)`

use restrait::{api, endpoint};

#[api(restrait::Client, errors(404(Missing) = "no such device"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
