//! A placeholder is in another, and one has an argument.
//~ at `<device<deviceId>>`
//~ names `<device>`
//~ fix `<device<deviceId>>` => `<deviceId>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<device<deviceId>>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
