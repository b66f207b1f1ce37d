//! Backslashes in the place of all slashes.
//~ at `\\`
//~ names `/devices/<deviceId>`
//~ fix `\\devices\\<deviceId>` => `/devices/<deviceId>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "\\devices\\<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
