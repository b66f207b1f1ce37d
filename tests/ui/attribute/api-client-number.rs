//! The client is a number.
//~ at `5`
//~ names `path of a client`
//~ fix `api(5)` => `api(restrait::Client)`

use restrait::{api, endpoint};

#[api(5)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
