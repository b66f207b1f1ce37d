//! The key of `retry` is misspelled.
//~ at `max_attemps`
//~ meant `max_attempts`
//~ fix `max_attemps` => `max_attempts`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", retry(max_attemps = 2))]
    fn list(&self) -> ();
}

fn main() {}
