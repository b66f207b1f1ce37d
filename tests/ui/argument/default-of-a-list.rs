//! A default is a list.
//~ at `[1]`
//~ names `default`
//~ fix `[1]` => `1`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[query(default = [1])] a: Option<u8>) -> ();
}

fn main() {}
