//! The trait has a lifetime.
//~ at `<'x>`
//~ names `generic parameters`
//~ fix `<'x>` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices<'x> {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
