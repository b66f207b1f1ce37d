//! The path is a byte string.
//~ row A12
//~ at `b"/devices/<deviceId>"`
//~ names `byte string`
//~ fix `b"` => `"`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = b"/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
