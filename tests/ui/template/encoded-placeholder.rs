//! A placeholder is encoded already.
//~ row T23
//~ at `%3CdeviceId%3E`
//~ fix `%3CdeviceId%3E` => `<deviceId>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/%3CdeviceId%3E")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
