//! An endpoint names a set twice.
//~ at `read`
//~ fix `read, read` => `read`

use losant::{api, endpoint};

#[api(losant::Client, scopes(read = ["all.Device", "device.*"]))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read, read])]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
