//! An argument's type is not known.
//~ rustc
//~ at `DeviceKnd`
//~ fix `DeviceKnd>` => `DeviceKind>`

use losant::{api, endpoint};

type DeviceKind = u32;

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, kind: Option<DeviceKnd>) -> ();
}

fn main() {
    let client = losant::Client::builder().build().unwrap();
    let _ = client.fetch("1");
}
