//! A key is a path.
//~ at `http::method`
//~ fix `http::method = "GET"` => `method = "GET"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(http::method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
