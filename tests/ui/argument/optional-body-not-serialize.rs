//! An optional body's type does not implement `Serialize`.
//~ at `Opaque`
//~ fix `struct Opaque;` => `#[derive(serde::Serialize)]⏎struct Opaque;`

use losant::{api, endpoint};

struct Opaque;

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[body] stats: Option<Opaque>) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
