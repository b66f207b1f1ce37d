//! The arrow is another one.
//~ rustc
//~ at `=>`
//~ fix `=>` => `->`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) => ();
}

fn main() {}
