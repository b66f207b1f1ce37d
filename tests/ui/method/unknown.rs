//! The method is unknown.
//~ row H01
//~ at `"FETCH"`
//~ names `FETCH`
//~ fix `"FETCH"` => `"FETCH", idempotent = false, body = false`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "FETCH", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
