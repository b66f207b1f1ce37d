//! A documented response is of an unknown type.
//~ rustc
//~ at `Device`
//~ fix `-> Device` => `-> String`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", responses(201 = "new"))]
    fn fetch(&self, device_id: &str) -> Device;
}

fn main() {}
