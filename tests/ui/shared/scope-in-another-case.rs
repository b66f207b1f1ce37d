//! A scope of a set is written in another case than elsewhere, for two endpoints.
//~ at `"all.device"`
//~ meant `all.Device`
//~ fix `"all.device"` => `"all.Device"`

use restrait::{api, endpoint};

#[api(restrait::Client, scopes(read = ["all.device"], write = ["all.Device", "all.User"]))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read])]
    fn fetch(&self, device_id: &str) -> ();

    #[endpoint(method = "GET", path = "/devices", scopes = [read])]
    fn list(&self) -> ();

    #[endpoint(method = "POST", path = "/devices", scopes = [write])]
    fn post(&self) -> ();
}

fn main() {}
