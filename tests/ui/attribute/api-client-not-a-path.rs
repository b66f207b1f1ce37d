//! The client is not a path.
//~ at `losant::Client()`
//~ names `path of a client`
//~ fix `losant::Client()` => `losant::Client`

use losant::{api, endpoint};

#[api(losant::Client())]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
