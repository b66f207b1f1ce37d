//! The type of the response does not implement `Deserialize`.
//~ row O02
//~ at `Opaque`
//~ fix `struct Opaque;` => `#[derive(serde::Deserialize)]⏎struct Opaque;`

use losant::{api, endpoint};

struct Opaque;

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> Opaque;
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
