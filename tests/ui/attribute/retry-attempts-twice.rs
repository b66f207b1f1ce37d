//! The attempts are declared twice.
//~ at `max_attempts`
//~ fix `, max_attempts = 3` => ``

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", retry(max_attempts = 2, max_attempts = 3))]
    fn list(&self) -> ();
}

fn main() {}
