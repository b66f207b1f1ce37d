//! CONNECT is for proxies.
//~ row H13
//~ at `"CONNECT"`
//~ fix `CONNECT` => `POST`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "CONNECT", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
