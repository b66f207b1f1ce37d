//! A status is written as a string.
//~ at `"404"`
//~ fix `"404"` => `404`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", errors("404" = "no such device"))]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
