//! The type of a part does not implement `MultipartParam`.
//~ at `Opaque`
//~ fix `struct Opaque;` => `type Opaque = u8;`

use restrait::{api, endpoint};

struct Opaque;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn send(&self, device_id: &str, #[multipart] a: Opaque) -> ();
}

fn main() {}
