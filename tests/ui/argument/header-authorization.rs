//! The header is the client's.
//~ at `"authorization"`
//~ fix `#[header("authorization")] ` => ``

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[header("authorization")] a: Option<u32>) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
