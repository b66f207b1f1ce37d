//! The mistake is after escapes.
//~ at `<deviceId`
//~ fix `<deviceId"` => `<deviceId>"`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "\x2fdevices/\u{61}/<deviceId")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
