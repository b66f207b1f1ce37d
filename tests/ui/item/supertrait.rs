//! The trait has a supertrait.
//~ row I12
//~ at `std::fmt::Display`
//~ names `Display`
//~ fix `: std::fmt::Display` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices: std::fmt::Display {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
