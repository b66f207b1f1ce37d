//! An argument's name lacks an underscore.
//~ at `deviceid`
//~ meant `device_id`
//~ fix `deviceid:` => `device_id:`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, deviceid: &str) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
