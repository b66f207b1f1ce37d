//! An argument has a default value.
//~ rustc
//~ at `= "x"`
//~ fix ` = "x"` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str = "x") -> ();
}

fn main() {}
