//! An argument's name is in camel case.
//~ row M04
//~ at `deviceId`
//~ meant `device_id`
//~ fix `deviceId: &str` => `device_id: &str`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, deviceId: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
