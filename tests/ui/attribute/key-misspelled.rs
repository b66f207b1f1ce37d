//! A key is misspelt.
//~ at `scope`
//~ meant `scopes`
//~ fix `scope =` => `scopes =`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scope = ["device.get"])]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
