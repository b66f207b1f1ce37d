//! The path is a byte string.
//~ row A12
//~ at `b"/devices/<deviceId>"`
//~ names `byte string`
//~ fix `b"` => `"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = b"/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
