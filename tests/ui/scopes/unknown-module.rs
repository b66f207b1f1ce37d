//! The module of an API trait that does not exist.
//~ rustc
//~ at `devics`
//~ fix `devics` => `device`

use restrait::scopes::assert_scopes;
use restrait::{api, endpoint};

#[api]
trait Device {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = ["device.*", "device.get"])]
    fn get(&self, device_id: &str) -> ();
}

assert_scopes!(["device.get"], devics::Get, device::Get);

fn main() {}
