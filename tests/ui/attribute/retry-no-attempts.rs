//! There are no attempts.
//~ at `0`
//~ names `max_attempts`
//~ fix `retry(max_attempts = 0)` => `retry = never`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", retry(max_attempts = 0))]
    fn list(&self) -> ();
}

fn main() {}
