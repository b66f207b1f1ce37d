//! A placeholder is written as Django writes it.
//~ at `(?P<deviceId>.+)`
//~ fix `(?P<deviceId>.+)` => `<deviceId>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/(?P<deviceId>.+)")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
