//! A placeholder's name is misspelt.
//~ at `<devcieId>`
//~ meant `<deviceId>`
//~ fix `<devcieId>` => `<deviceId>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<devcieId>")]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
