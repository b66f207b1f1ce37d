//! A placeholder has a pattern.
//~ at `{deviceId:[0-9]+}`
//~ fix `{deviceId:[0-9]+}` => `<deviceId>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/{deviceId:[0-9]+}")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
