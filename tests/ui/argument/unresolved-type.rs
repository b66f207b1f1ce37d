//! An argument's type is not known.
//~ rustc
//~ at `DeviceKnd`
//~ fix `DeviceKnd>` => `DeviceKind>`

use restrait::{api, endpoint};

type DeviceKind = u32;

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, kind: Option<DeviceKnd>) -> ();
}

fn main() {
    let client = restrait::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
