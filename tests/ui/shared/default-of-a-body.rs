//! A described param has a default, and is a body.
//~ at `default`
//~ fix `(default = 1)` => ``

use restrait::{api, endpoint};

#[api(restrait::Client, params(device(default = 1) = "The device"))]
trait Devices {
    #[endpoint(method = "POST", path = "/devices")]
    fn list(&self, #[body] device: &str) -> ();
}

fn main() {}
