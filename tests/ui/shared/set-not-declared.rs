//! Endpoints name a set, and the trait declares none.
//~ at `read`
//~ fix `#[api(restrait::Client)]` => `#[api(restrait::Client, scopes(read = ["device.*"]))]`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = [read])]
    fn list(&self) -> ();
}

fn main() {}
