//! The attribute is a value instead of a list.
//~ at `endpoint`
//~ names `list`
//~ fix `#[endpoint = "GET /devices/<deviceId>"]` => `#[endpoint(method = "GET", path = "/devices/<deviceId>")]`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint = "GET /devices/<deviceId>"]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
