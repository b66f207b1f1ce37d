//! An endpoint lists a scope that its set has.
//~ at `"all.Device"`
//~ names `read`
//~ fix `[read, "all.Device"]` => `[read]`

use restrait::{api, endpoint};

#[api(restrait::Client, scopes(read = ["all.Device", "device.*"]))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", scopes = [read, "all.Device"])]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
