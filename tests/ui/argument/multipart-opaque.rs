//! The type of a part does not implement `MultipartParam`.
//~ at `Opaque`
//~ fix `struct Opaque;` => `type Opaque = u8;`

use losant::{api, endpoint};

struct Opaque;

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn send(&self, device_id: &str, #[multipart] a: Opaque) -> ();
}

fn main() {}
