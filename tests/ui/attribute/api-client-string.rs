//! The client is a string.
//~ at `"restrait::Client"`
//~ names `path of a client`
//~ fix `"restrait::Client"` => `restrait::Client`

use restrait::{api, endpoint};

#[api("restrait::Client")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
