//! A trait names two clients.
//~ at `losant::Client`
//~ fix `(losant::Client, losant::Client)` => `(losant::Client)`

use losant::{api, endpoint};

#[api(losant::Client, losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
