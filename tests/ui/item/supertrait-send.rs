//! The trait has a marker as a supertrait.
//~ at `Send + Sync`
//~ names `Send + Sync`
//~ fix `: Send + Sync` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices: Send + Sync {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
