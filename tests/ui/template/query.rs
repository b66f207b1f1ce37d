//! The path contains a query.
//~ at `?start=1`
//~ fix `?start=1` => ``
//~ fix `device_id: &str` => `device_id: &str, start: Option<u32>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>?start=1")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
