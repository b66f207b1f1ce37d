//! A trait has an error that is a success.
//~ at `201`
//~ fix `201` => `404`

use restrait::{api, endpoint};

#[api(restrait::Client, errors(201 = "no such device"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
