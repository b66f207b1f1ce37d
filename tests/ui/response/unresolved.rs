//! The type of the response does not exist.
//~ rustc
//~ at `Staats`
//~ fix `Staats;` => `Stats;`

use restrait::{api, endpoint};

type Stats = u32;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> Staats;
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
