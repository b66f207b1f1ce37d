//! `retry` is declared twice.
//~ at `retry`
//~ fix `, retry(max_attempts = 2)` => ``

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", retry = never, retry(max_attempts = 2))]
    fn list(&self) -> ();
}

fn main() {}
