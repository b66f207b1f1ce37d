//! An escaped segment leads out of the path.
//~ at `%2e%2E`
//~ fix `/devices/%2e%2E/` => `/`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/%2e%2E/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
