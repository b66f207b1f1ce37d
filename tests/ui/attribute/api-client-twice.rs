//! The client is given with and without its key.
//~ at `client`
//~ fix `losant::Client, client` => `client`

use losant::{api, endpoint};

#[api(losant::Client, client = losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
