//! A segment consists of two placeholders.
//~ at `<appId>`
//~ fix `<appId>` => `/<appId>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId><appId>")]
    fn fetch(&self, device_id: &str, app_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
