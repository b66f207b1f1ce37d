//! A trait has an error twice.
//~ at `404`
//~ fix `, 404 = "nothing"` => ``

use restrait::{api, endpoint};

#[api(restrait::Client, errors(404 = "no such device", 404 = "nothing"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
