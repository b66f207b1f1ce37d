//! An argument has no name.
//~ at `_`
//~ fix `_: &str` => `device_id: &str`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, _: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
