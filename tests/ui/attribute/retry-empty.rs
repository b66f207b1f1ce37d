//! `retry` is an empty list.
//~ at `retry`
//~ fix `retry()` => `retry = never`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", retry())]
    fn list(&self) -> ();
}

fn main() {}
