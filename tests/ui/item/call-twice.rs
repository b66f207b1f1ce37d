//! Two methods have one call.
//~ at `fetch_`
//~ names `fetch`
//~ fix `fn fetch_` => `fn put`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "PUT", path = "/devices/<deviceId>")]
    fn fetch_(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
