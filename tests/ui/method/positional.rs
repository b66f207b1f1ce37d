//! The method has no key.
//~ at `"GET"`
//~ fix `"GET"` => `method = "GET"`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint("GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
