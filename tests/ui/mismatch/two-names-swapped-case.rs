//! Two arguments are in camel case.
//~ messages 2
//~ at `appId`
//~ meant `app_id`
//~ fix `appId: &str` => `app_id: &str`
//~ fix `deviceId: &str` => `device_id: &str`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/applications/<appId>/devices/<deviceId>")]
    fn fetch(&self, appId: &str, deviceId: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1", "2");
}
