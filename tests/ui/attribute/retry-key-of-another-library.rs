//! The key of `retry` is that of another library.
//~ at `attempts`
//~ fix `attempts` => `max_attempts`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", retry(attempts = 2))]
    fn list(&self) -> ();
}

fn main() {}
