//! Two arguments are one header.
//~ row R10
//~ at `"X-Trace"`
//~ names `x-trace`
//~ fix `X-Trace` => `x-other`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[header("x-trace")] a: Option<u32>, #[header("X-Trace")] b: Option<u32>) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
