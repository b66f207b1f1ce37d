//! A placeholder's name is misspelt.
//~ at `<devcieId>`
//~ meant `<deviceId>`
//~ fix `<devcieId>` => `<deviceId>`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<devcieId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
