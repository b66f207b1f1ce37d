//! A header's name has capitals.
//~ at `"X-Trace"`
//~ fix `X-Trace` => `x-trace`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[header("X-Trace")] a: Option<u32>) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
