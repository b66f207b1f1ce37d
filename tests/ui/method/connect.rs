//! CONNECT is for proxies.
//~ row H13
//~ at `"CONNECT"`
//~ fix `CONNECT` => `POST`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "CONNECT", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
