//! A scope is separated otherwise than the others.
//~ at `"device:*"`
//~ meant `device.*`
//~ fix `device:*` => `device.*`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = ["device:*"])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = ["all.Device", "device.*"])]
    fn list(&self) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
