//! The type of the response does not exist.
//~ rustc
//~ at `Staats`
//~ fix `Staats;` => `Stats;`

use losant::{api, endpoint};

type Stats = u32;

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> Staats;
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
