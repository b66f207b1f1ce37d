//! The arrow is another one.
//~ rustc
//~ at `=>`
//~ fix `=>` => `->`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) => ();
}

fn main() {}
