//! The attribute's list is empty.
//~ at `endpoint`
//~ names ``method``
//~ fix `#[endpoint()]` => `#[endpoint(method = "GET", path = "/devices/<deviceId>")]`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint()]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
