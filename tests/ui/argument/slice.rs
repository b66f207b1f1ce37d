//! An argument is a slice.
//~ at `[u8]`
//~ fix `[u8]` => `&[u8]`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[body] parts: [u8]) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1", &[]);
}
