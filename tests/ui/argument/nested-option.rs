//! An argument is an `Option` in an `Option`.
//~ at `Option<Option<u32>>`
//~ names `Option<u32>`
//~ fix `Option<Option<u32>>` => `Option<u32>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, a: Option<Option<u32>>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
