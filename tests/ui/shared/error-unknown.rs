//! An endpoint takes an error away that the trait does not have.
//~ at `none`
//~ names `409`
//~ fix `errors(409 = none)` => `errors(404 = none)`

use restrait::{api, endpoint};

#[api(restrait::Client, errors(404 = "no such device"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", errors(409 = none))]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
