//! A placeholder has a pattern.
//~ at `{deviceId:[0-9]+}`
//~ fix `{deviceId:[0-9]+}` => `<deviceId>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/{deviceId:[0-9]+}")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
