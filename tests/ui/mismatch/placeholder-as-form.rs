//! The argument of a placeholder is a form field.
//~ at `form`
//~ fix `#[form] ` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn fetch(&self, #[form] device_id: &str) -> ();
}

fn main() {}
