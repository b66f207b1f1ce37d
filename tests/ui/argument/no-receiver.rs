//! The receiver is missing.
//~ row R19
//~ at `fetch`
//~ names `&self`
//~ fix `fetch(device_id` => `fetch(&self, device_id`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
