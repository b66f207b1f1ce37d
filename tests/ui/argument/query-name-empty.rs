//! A query param's name is empty.
//~ row R31
//~ at `""`
//~ names `empty`
//~ fix `("")` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[query("")] a: Option<u32>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
