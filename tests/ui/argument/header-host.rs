//! The header is the base URL's.
//~ row R13
//~ at `"host"`
//~ fix `#[header("host")] ` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[header("host")] a: Option<u32>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
