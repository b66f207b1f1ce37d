//! A key is a path.
//~ at `http::method`
//~ fix `http::method = "GET"` => `method = "GET"`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(http::method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
