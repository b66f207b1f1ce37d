//! The trait is `unsafe`.
//~ row I16
//~ at `unsafe`
//~ fix `unsafe ` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
unsafe trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
