//! The client is given with and without its key.
//~ at `client`
//~ fix `restrait::Client, client` => `client`

use restrait::{api, endpoint};

#[api(restrait::Client, client = restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
