//! One of two arguments is misspelt, the other is right.
//~ at `device`
//~ meant `device_id`
//~ fix `device: &str` => `device_id: &str`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/applications/<appId>/devices/<deviceId>")]
    fn fetch(&self, app_id: &str, device: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
