//! A default is a list.
//~ at `[1]`
//~ names `default`
//~ fix `[1]` => `1`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[query(default = [1])] a: Option<u8>) -> ();
}

fn main() {}
