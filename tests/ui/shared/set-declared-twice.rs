//! Two sets have one name.
//~ at `read`
//~ fix `, read = ["device.get"]` => ``

use restrait::{api, endpoint};

#[api(restrait::Client, scopes(read = ["device.*"], read = ["device.get"]))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = [read])]
    fn list(&self) -> ();
}

fn main() {}
