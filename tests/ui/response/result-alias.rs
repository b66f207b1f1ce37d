//! The response is a `Result` by another name.
//~ at `losant::Result<u32>`
//~ names `Result`
//~ fix `losant::Result<u32>` => `u32`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> losant::Result<u32>;
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
