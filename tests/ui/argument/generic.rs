//! A method is generic.
//~ row R20
//~ at `<T>`
//~ names `generic parameters`
//~ fix `<T>` => ``
//~ fix `: T` => `: &str`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch<T>(&self, device_id: T) -> ();
}

fn main() {}
