//! An optional body's type does not implement `Serialize`.
//~ at `Opaque`
//~ fix `struct Opaque;` => `#[derive(serde::Serialize)]⏎struct Opaque;`

use restrait::{api, endpoint};

struct Opaque;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[body] stats: Option<Opaque>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
