//! The trait is generic.
//~ at `<T>`
//~ names `generic parameters`
//~ fix `<T>` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices<T> {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
