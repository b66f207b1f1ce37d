//! The name of the module contains a hyphen.
//~ at `device-calls`
//~ names `device_calls`
//~ fix `device-calls` => `device_calls`

use restrait::{api, endpoint};

#[api(restrait::Client, module = device-calls)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
