//! An endpoint names a set twice.
//~ at `read`
//~ fix `read, read` => `read`

use restrait::{api, endpoint};

#[api(restrait::Client, scopes(read = ["all.Device", "device.*"]))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read, read])]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
