//! The type of a body with a media type cannot be sent as bytes.
//~ at `Opaque`
//~ fix `struct Opaque;` => `type Opaque = String;`

use restrait::{api, endpoint};

struct Opaque;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn send(&self, device_id: &str, #[body(content_type = "text/csv")] a: Opaque) -> ();
}

fn main() {}
