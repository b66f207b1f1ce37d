//! Two arguments fill one placeholder.
//~ at `other`
//~ fix `, #[path("deviceId")] other: &str` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, #[path] device_id: &str, #[path("deviceId")] other: &str) -> ();
}

fn main() {}
