//! The type of an optional form field does not implement `QueryParam`.
//~ at `Opaque`
//~ fix `struct Opaque;` => `type Opaque = u8;`

use restrait::{api, endpoint};

struct Opaque;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn send(&self, device_id: &str, #[form] a: Option<Opaque>) -> ();
}

fn main() {}
