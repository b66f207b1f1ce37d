//! The argument of a placeholder is a form field.
//~ at `form`
//~ fix `#[form] ` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn fetch(&self, #[form] device_id: &str) -> ();
}

fn main() {}
