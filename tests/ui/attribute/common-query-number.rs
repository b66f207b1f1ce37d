//! A bool is written as a number.
//~ at `0`
//~ names `common_query`
//~ fix `= 0` => `= false`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", common_query = 0)]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
