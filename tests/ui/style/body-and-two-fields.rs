//! A JSON body and two form fields.
//~ at `name`
//~ fix `#[form] name` => `#[query] name`
//~ fix `#[form] tag` => `#[query] tag`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn send(&self, device_id: &str, #[body] data: &[u8], #[form] name: &str, #[form] tag: &str) -> ();
}

fn main() {}
