//! A placeholder takes what is left, as axum's do.
//~ at `{*deviceId}`
//~ fix `{*deviceId}` => `<deviceId..>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/{*deviceId}")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
