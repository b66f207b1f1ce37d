//! The path is a number.
//~ row A03
//~ at `42`
//~ names ``path``
//~ fix `42` => `"/devices/<deviceId>"`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = 42)]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
