//! The trait is generic.
//~ at `<T>`
//~ names `generic parameters`
//~ fix `<T>` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices<T> {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
