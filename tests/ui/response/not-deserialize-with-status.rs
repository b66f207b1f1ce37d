//! A documented response cannot be decoded.
//~ at `Opaque`
//~ fix `struct Opaque;` => `#[derive(serde::Deserialize)] struct Opaque;`

use restrait::{api, endpoint};

struct Opaque;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", responses(201 = "new"))]
    fn fetch(&self, device_id: &str) -> Opaque;
}

fn main() {}
