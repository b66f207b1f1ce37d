//! A comma is missing between two scopes.
//~ at `"device.*"`
//~ names `comma`
//~ fix `get" "` => `get", "`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = ["device.get" "device.*"])]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
