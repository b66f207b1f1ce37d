//! A scope ends with a dot.
//~ at `"device."`
//~ fix `"device."` => `"device"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = ["device."])]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
