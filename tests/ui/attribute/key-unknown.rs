//! A key is unknown.
//~ row A06
//~ at `retries_max_foo`
//~ fix `, retries_max_foo = 3` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", retries_max_foo = 3)]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
