//! A placeholder does not fill its segment.
//~ row T07
//~ at `<deviceId>.json`
//~ names `.json`
//~ fix `<deviceId>.json` => `<deviceId>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>.json")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
