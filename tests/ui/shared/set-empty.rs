//! A set is empty.
//~ at `[]`
//~ names `read`
//~ fix `[]` => `["device.*"]`

use losant::{api, endpoint};

#[api(losant::Client, scopes(read = []))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = [read])]
    fn list(&self) -> ();
}

fn main() {}
