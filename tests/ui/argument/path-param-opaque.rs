//! The type of a path param cannot be encoded.
//~ at `Opaque`
//~ fix `id: Opaque` => `id: &str`

use restrait::{api, endpoint};

struct Opaque;

fn any<T>() -> T {
    unimplemented!()
}

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: Opaque) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch(any());
}
