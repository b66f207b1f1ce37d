//! The type of a required query param cannot be encoded.
//~ at `Opaque`
//~ fix `filter: Opaque` => `filter: u32`

use restrait::{api, endpoint};

struct Opaque;

fn any<T>() -> T {
    unimplemented!()
}

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[query] filter: Opaque) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1", any());
}
