//! The type of the response does not implement `Deserialize`.
//~ row O02
//~ at `Opaque`
//~ fix `struct Opaque;` => `#[derive(serde::Deserialize)]⏎struct Opaque;`

use restrait::{api, endpoint};

struct Opaque;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> Opaque;
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
