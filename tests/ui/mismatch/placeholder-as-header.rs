//! A placeholder's argument is marked as a header.
//~ row M07
//~ at `header`
//~ fix `#[header("x-device")] ` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, #[header("x-device")] device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
