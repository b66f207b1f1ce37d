//! A described style is not supported for a path param. Two endpoints have the param.
//~ at `style`
//~ fix `(style = brackets)` => ``

use restrait::{api, endpoint};

#[api(restrait::Client, params(deviceId(style = brackets) = "Device that is meant"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices/<deviceId>/state")]
    fn list(&self, device_id: &str) -> ();
}

fn main() {}
