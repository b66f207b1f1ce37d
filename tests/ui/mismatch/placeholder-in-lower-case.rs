//! A placeholder lacks a capital, and the argument is named as its type.
//~ at `<deviceid>`
//~ meant `<deviceId>`
//~ fix `deviceid` => `deviceId`

use restrait::{api, endpoint};

type DeviceId = u32;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceid>")]
    fn fetch(&self, device_id: DeviceId) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch(1);
}
