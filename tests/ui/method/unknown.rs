//! The method is unknown.
//~ row H01
//~ at `"FETCH"`
//~ names `FETCH`
//~ fix `"FETCH"` => `"FETCH", idempotent = false, body = false`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "FETCH", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
