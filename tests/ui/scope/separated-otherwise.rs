//! A scope is separated otherwise than the others.
//~ at `"device:*"`
//~ meant `device.*`
//~ fix `device:*` => `device.*`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = ["device:*"])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = ["all.Device", "device.*"])]
    fn list(&self) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
