//! The mistake is on the second line of a string.
//~ at `{deviceId}`
//~ fix `{deviceId}` => `<deviceId>`
//~ compiled

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices\
        /{deviceId}")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
