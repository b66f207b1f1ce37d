//! Two arguments have one name.
//~ row R38
//~ at `start`
//~ fix `, start: Option<u32>)` => `)`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, start: Option<u32>, start: Option<u32>) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
