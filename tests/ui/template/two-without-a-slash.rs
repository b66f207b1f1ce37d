//! A segment consists of two placeholders.
//~ at `<appId>`
//~ fix `<appId>` => `/<appId>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId><appId>")]
    fn fetch(&self, device_id: &str, app_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
