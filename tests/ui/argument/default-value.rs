//! An argument has a default value.
//~ rustc
//~ at `= "x"`
//~ fix ` = "x"` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str = "x") -> ();
}

fn main() {}
