//! The response is a `Result`.
//~ at `Result<u32, losant::Error>`
//~ names `Result`
//~ fix `Result<u32, losant::Error>` => `u32`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> Result<u32, losant::Error>;
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
