//! `retry` has an unknown word.
//~ at `sometimes`
//~ fix `sometimes` => `never`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", retry = sometimes)]
    fn list(&self) -> ();
}

fn main() {}
