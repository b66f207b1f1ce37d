//! An endpoint is allowed a name that no client has.
//~ at `client_method`
//~ fix `, allow(client_method)` => ``

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", allow(client_method))]
    fn list(&self) -> ();
}

fn main() {}
