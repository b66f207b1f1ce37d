//! The header is the body's.
//~ row R14
//~ at `"content-length"`
//~ fix `#[header("content-length")] ` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[header("content-length")] a: Option<u32>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
