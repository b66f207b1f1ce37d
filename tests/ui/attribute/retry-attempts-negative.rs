//! A number of attempts is negative.
//~ at `-2`
//~ fix `-2` => `2`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", retry(max_attempts = -2))]
    fn list(&self) -> ();
}

fn main() {}
