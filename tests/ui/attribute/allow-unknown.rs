//! `allow` is given what it does not know.
//~ at `bdoy`
//~ meant `body`
//~ fix `bdoy` => `body`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", allow(bdoy))]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
