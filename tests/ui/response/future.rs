//! The response is a future.
//~ at `impl Future<Output = u32>`
//~ names `impl Future`
//~ fix `impl Future<Output = u32>` => `u32`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> impl Future<Output = u32>;
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
