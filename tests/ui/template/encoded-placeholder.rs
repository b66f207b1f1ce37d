//! A placeholder is encoded already.
//~ row T23
//~ at `%3CdeviceId%3E`
//~ fix `%3CdeviceId%3E` => `<deviceId>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/%3CdeviceId%3E")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
