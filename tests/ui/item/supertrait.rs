//! The trait has a supertrait.
//~ row I12
//~ at `std::fmt::Display`
//~ names `Display`
//~ fix `: std::fmt::Display` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices: std::fmt::Display {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
