//! `allow` is given what it does not know.
//~ at `bdoy`
//~ meant `body`
//~ fix `bdoy` => `body`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", allow(bdoy))]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
