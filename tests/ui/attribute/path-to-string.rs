//! A path is made into a `String`.
//~ at `.to_string()`
//~ fix `.to_string()` => ``
//~ compiled

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>".to_string())]
    fn fetch(&self, device_id: &str) -> ();
}

fn main() {}
