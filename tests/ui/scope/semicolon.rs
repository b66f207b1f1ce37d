//! Scopes are separated by a semicolon.
//~ at `;`
//~ fix `"; "` => `", "`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = ["device.get"; "device.*"])]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
