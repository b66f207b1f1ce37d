//! A scope is an identifier.
//~ at `DEVICE_GET`
//~ fix `DEVICE_GET` => `"device.get"`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [DEVICE_GET])]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
