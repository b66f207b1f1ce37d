//! A path is two strings.
//~ at `"x"`
//~ fix ` "x"` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>" "x")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
