//! Two sets have one name.
//~ at `read`
//~ fix `, read = ["device.get"]` => ``

use losant::{api, endpoint};

#[api(losant::Client, scopes(read = ["device.*"], read = ["device.get"]))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = [read])]
    fn list(&self) -> ();
}

fn main() {}
