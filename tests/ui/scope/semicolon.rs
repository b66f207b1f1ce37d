//! Scopes are separated by a semicolon.
//~ at `;`
//~ fix `"; "` => `", "`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = ["device.get"; "device.*"])]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
