//! The mistake is in a raw string.
//~ at `{deviceId}`
//~ fix `{deviceId}` => `<deviceId>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = r#"/devices/{deviceId}"#)]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
