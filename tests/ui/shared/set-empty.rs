//! A set is empty.
//~ at `[]`
//~ names `read`
//~ fix `[]` => `["device.*"]`

use restrait::{api, endpoint};

#[api(restrait::Client, scopes(read = []))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = [read])]
    fn list(&self) -> ();
}

fn main() {}
