//! The method is missing.
//~ row H03
//~ at `endpoint`
//~ names ``method``
//~ fix `path =` => `method = "GET", path =`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
