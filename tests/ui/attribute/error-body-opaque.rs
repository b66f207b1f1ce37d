//! The body of an error cannot be decoded.
//~ at `Opaque`
//~ fix `struct Opaque;` => `#[derive(serde::Deserialize)] struct Opaque;`

use restrait::{api, endpoint};

struct Opaque;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", errors(404(Opaque) = "gone"))]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
