//! The path is made by a macro.
//~ at `concat!("/devices/", "<deviceId>")`
//~ names `string literal`
//~ fix `concat!("/devices/", "<deviceId>")` => `"/devices/<deviceId>"`
//~ compiled

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = concat!("/devices/", "<deviceId>"))]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
