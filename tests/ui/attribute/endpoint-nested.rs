//! `endpoint(..)` is inside `#[endpoint(..)]`.
//~ at `endpoint`
//~ fix `endpoint(endpoint(method = "GET", path = "/devices/<deviceId>"))` => `endpoint(method = "GET", path = "/devices/<deviceId>")`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(endpoint(method = "GET", path = "/devices/<deviceId>"))]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
