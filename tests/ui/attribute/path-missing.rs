//! The path is missing.
//~ at `endpoint`
//~ names ``path``
//~ fix `"GET"` => `"GET", path = "/devices/<deviceId>"`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
