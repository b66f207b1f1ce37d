//! There are two bodies.
//~ at `two`
//~ fix `#[body] two` => `#[query] two`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[body] one: &str, #[body] two: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2", "3");
}
