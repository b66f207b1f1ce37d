//! The path is made by a macro.
//~ at `concat!("/devices/", "<deviceId>")`
//~ names `string literal`
//~ fix `concat!("/devices/", "<deviceId>")` => `"/devices/<deviceId>"`
//~ compiled

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = concat!("/devices/", "<deviceId>"))]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
