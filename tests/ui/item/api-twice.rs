//! `#[api]` is applied twice.
//~ row I21
//~ at `#[api(restrait::Client)]`
//~ names ``#[api]``
//~ fix `#[api(restrait::Client)]⏎#[api(restrait::Client)]` => `#[api(restrait::Client)]`

use restrait::{api, endpoint};

#[api(restrait::Client)]
#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
