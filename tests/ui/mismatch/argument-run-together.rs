//! An argument's name lacks an underscore.
//~ at `deviceid`
//~ meant `device_id`
//~ fix `deviceid:` => `device_id:`

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, deviceid: &str) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
