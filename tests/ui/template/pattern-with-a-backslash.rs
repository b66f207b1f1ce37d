//! A placeholder contains a regular expression.
//~ at `<deviceId:\\d+>`
//~ names `<deviceId>`
//~ fix `<deviceId:\\d+>` => `<deviceId>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId:\\d+>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
