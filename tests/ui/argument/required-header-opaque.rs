//! The type of a required header cannot be encoded.
//~ at `Opaque`
//~ fix `struct Opaque;` => `type Opaque = u8;`

use restrait::{api, endpoint};

struct Opaque;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn send(&self, device_id: &str, #[header("x-a")] a: Opaque) -> ();
}

fn main() {}
