//! The response type of a `HEAD` request is optional, but no 404 is declared.
//~ at `Option<()>`
//~ fix `Option<()>` => `()`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "HEAD", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> Option<()>;
}

fn main() {}
