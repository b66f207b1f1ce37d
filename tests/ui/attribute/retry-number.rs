//! `retry` is a number of attempts.
//~ at `3`
//~ fix `retry = 3` => `retry(max_attempts = 3)`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", retry = 3)]
    fn list(&self) -> ();
}

fn main() {}
