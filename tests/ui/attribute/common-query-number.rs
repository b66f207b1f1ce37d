//! A bool is written as a number.
//~ at `0`
//~ names `common_query`
//~ fix `= 0` => `= false`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", common_query = 0)]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
