//! The mistake is after escapes.
//~ at `<deviceId`
//~ fix `<deviceId"` => `<deviceId>"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "\x2fdevices/\u{61}/<deviceId")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
