//! Endpoints name a set, and the trait declares none.
//~ at `read`
//~ fix `#[api(losant::Client)]` => `#[api(losant::Client, scopes(read = ["device.*"]))]`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = [read])]
    fn list(&self) -> ();
}

fn main() {}
