//! Method and path are one string.
//~ at `"GET /devices/<deviceId>"`
//~ fix `"GET /devices/<deviceId>"` => `method = "GET", path = "/devices/<deviceId>"`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint("GET /devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
