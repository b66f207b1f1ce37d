//! Method and path are one string.
//~ at `"GET /devices/<deviceId>"`
//~ fix `"GET /devices/<deviceId>"` => `method = "GET", path = "/devices/<deviceId>"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint("GET /devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
