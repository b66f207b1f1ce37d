//! The trait has a lifetime.
//~ at `<'x>`
//~ names `generic parameters`
//~ fix `<'x>` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices<'x> {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
