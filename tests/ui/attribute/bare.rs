//! The attribute says nothing.
//~ row A05
//~ at `endpoint`
//~ names ``method``
//~ fix `#[endpoint]` => `#[endpoint(method = "GET", path = "/devices/<deviceId>")]`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
