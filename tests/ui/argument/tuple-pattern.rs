//! An argument is a pattern.
//~ at `(device_id, _)`
//~ fix `(device_id, _): (&str, u8)` => `device_id: &str`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, (device_id, _): (&str, u8)) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
