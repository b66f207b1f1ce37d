//! The method is missing.
//~ row H03
//~ at `endpoint`
//~ names ``method``
//~ fix `path =` => `method = "GET", path =`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
