//! A query contains a placeholder.
//~ at `?start=<start>`
//~ fix `?start=<start>` => ``
//~ fix `start: u32` => `#[query] start: u32`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>?start=<start>")]
    fn fetch(&self, device_id: &str, start: u32) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1", 2);
}
