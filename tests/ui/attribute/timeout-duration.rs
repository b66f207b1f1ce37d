//! A timeout is an expression.
//~ at `Duration::from_secs(5)`
//~ fix `Duration::from_secs(5)` => `"5s"`
//~ compiled

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>", timeout = Duration::from_secs(5))]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
