//! A path is two strings.
//~ at `"x"`
//~ fix ` "x"` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>" "x")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
