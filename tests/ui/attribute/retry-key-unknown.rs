//! The key of `retry` is a setting of the client.
//~ at `backoff`
//~ fix `max_attempts = 2, backoff = 1` => `max_attempts = 2`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", retry(max_attempts = 2, backoff = 1))]
    fn list(&self) -> ();
}

fn main() {}
