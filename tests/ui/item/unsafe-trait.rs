//! The trait is `unsafe`.
//~ row I16
//~ at `unsafe`
//~ fix `unsafe ` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
unsafe trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
