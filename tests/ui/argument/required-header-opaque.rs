//! The type of a required header cannot be encoded.
//~ at `Opaque`
//~ fix `struct Opaque;` => `type Opaque = u8;`

use losant::{api, endpoint};

struct Opaque;

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn send(&self, device_id: &str, #[header("x-a")] a: Opaque) -> ();
}

fn main() {}
