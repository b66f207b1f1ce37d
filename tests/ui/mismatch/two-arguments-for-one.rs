//! Two arguments fill one placeholder.
//~ at `other`
//~ fix `, #[path("deviceId")] other: &str` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, #[path] device_id: &str, #[path("deviceId")] other: &str) -> ();
}

fn main() {}
