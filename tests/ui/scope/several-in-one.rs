//! One string contains several scopes.
//~ at `"device.get, device.*"`
//~ fix `"device.get, device.*"` => `"device.get", "device.*"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = ["device.get, device.*"])]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
