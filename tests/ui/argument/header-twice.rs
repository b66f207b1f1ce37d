//! Two arguments are one header.
//~ row R10
//~ at `"X-Trace"`
//~ names `x-trace`
//~ fix `X-Trace` => `x-other`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[header("x-trace")] a: Option<u32>, #[header("X-Trace")] b: Option<u32>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
