//! A mistake of the macro's and one of a type.
//~ messages 2
//~ fix `GTE` => `GET`
//~ fix `device_id: Opaque` => `device_id: &str`
//~ fix `fetch(Opaque)` => `fetch("1")`

use restrait::{api, endpoint};

struct Opaque;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GTE", path = "/devices")]
    fn list(&self) -> ();

    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: Opaque) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = (client.list(), client.fetch(Opaque));
}
