//! The name of a set is in quotes.
//~ at `"read"`
//~ names `read`
//~ fix `"read"` => `read`

use restrait::{api, endpoint};

#[api(restrait::Client, scopes("read" = ["device.*"]))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = [read])]
    fn list(&self) -> ();
}

fn main() {}
