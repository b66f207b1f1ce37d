//! A number of attempts has no key.
//~ at `2`
//~ fix `retry(2)` => `retry(max_attempts = 2)`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", retry(2))]
    fn list(&self) -> ();
}

fn main() {}
