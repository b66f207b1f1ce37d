//! The attribute is a value instead of a list.
//~ at `endpoint`
//~ names `list`
//~ fix `#[endpoint = "GET /devices/<deviceId>"]` => `#[endpoint(method = "GET", path = "/devices/<deviceId>")]`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint = "GET /devices/<deviceId>"]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
