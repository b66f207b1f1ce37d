//! The trait has a where clause.
//~ at `where Self: Sized`
//~ fix ` where Self: Sized` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices where Self: Sized {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
