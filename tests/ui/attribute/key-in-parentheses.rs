//! A key and its value are in parentheses.
//~ at `(method = "GET")`
//~ fix `(method = "GET")` => `method = "GET"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint((method = "GET"), path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
