//! The response is a `Result` by another name.
//~ at `restrait::Result<u32>`
//~ names `Result`
//~ fix `restrait::Result<u32>` => `u32`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> restrait::Result<u32>;
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
