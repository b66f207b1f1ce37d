//! A placeholder is written as Django writes it.
//~ at `(?P<deviceId>.+)`
//~ fix `(?P<deviceId>.+)` => `<deviceId>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/(?P<deviceId>.+)")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
