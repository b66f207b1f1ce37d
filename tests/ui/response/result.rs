//! The response is a `Result`.
//~ at `Result<u32, restrait::Error>`
//~ names `Result`
//~ fix `Result<u32, restrait::Error>` => `u32`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> Result<u32, restrait::Error>;
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
