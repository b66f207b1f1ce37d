//! The path contains a query.
//~ at `?start=1`
//~ fix `?start=1` => ``
//~ fix `device_id: &str` => `device_id: &str, start: Option<u32>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>?start=1")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
