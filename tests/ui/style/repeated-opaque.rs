//! The items of a list are no params.
//~ at `Vec<Opaque>`
//~ fix `struct Opaque;` => `type Opaque = u8;`
//~ names `Opaque`

use restrait::{api, endpoint};

struct Opaque;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn send(&self, device_id: &str, #[query(style = repeated)] a: Vec<Opaque>) -> ();
}

fn main() {}
