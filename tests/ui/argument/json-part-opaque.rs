//! A part cannot be serialized.
//~ at `&Opaque`
//~ fix `struct Opaque;` => `type Opaque = u8;`
//~ names `Opaque`

use restrait::{api, endpoint};

struct Opaque;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn send(&self, device_id: &str, #[multipart(style = json)] a: &Opaque) -> ();
}

fn main() {}
