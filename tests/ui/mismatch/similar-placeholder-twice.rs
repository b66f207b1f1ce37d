//! One of two arguments is misspelt, the other is right.
//~ at `device`
//~ meant `device_id`
//~ fix `device: &str` => `device_id: &str`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/applications/<appId>/devices/<deviceId>")]
    fn fetch(&self, app_id: &str, device: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
