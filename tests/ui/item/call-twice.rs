//! Two methods have one call.
//~ at `fetch_`
//~ names `fetch`
//~ fix `fn fetch_` => `fn put`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "PUT", path = "/devices/<deviceId>")]
    fn fetch_(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
