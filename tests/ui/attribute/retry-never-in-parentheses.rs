//! The word `never` is in parentheses.
//~ at `never`
//~ fix `retry(never)` => `retry = never`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", retry(never))]
    fn list(&self) -> ();
}

fn main() {}
