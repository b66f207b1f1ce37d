//! A scope contains a letter that is not ASCII.
//~ at `"gerät.get"`
//~ fix `gerät` => `device`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = ["gerät.get"])]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
