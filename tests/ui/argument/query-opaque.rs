//! The type of a query param cannot be encoded.
//~ row R04
//~ at `Opaque`
//~ fix `Option<Opaque>` => `Option<u32>`

use restrait::{api, endpoint};

struct Opaque;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, filter: Option<Opaque>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
