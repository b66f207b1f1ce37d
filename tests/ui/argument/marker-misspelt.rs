//! A marker is misspelt.
//~ row R29
//~ at `hedaer`
//~ meant `header`
//~ fix `hedaer` => `header`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[hedaer("x-trace")] a: Option<u32>) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
