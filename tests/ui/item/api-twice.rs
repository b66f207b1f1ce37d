//! `#[api]` is applied twice.
//~ row I21
//~ at `#[api(losant::Client)]`
//~ names ``#[api]``
//~ fix `#[api(losant::Client)]⏎#[api(losant::Client)]` => `#[api(losant::Client)]`

use losant::{api, endpoint};

#[api(losant::Client)]
#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
