//! One string contains several scopes.
//~ at `"device.get, device.*"`
//~ fix `"device.get, device.*"` => `"device.get", "device.*"`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = ["device.get, device.*"])]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
