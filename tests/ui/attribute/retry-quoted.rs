//! The word `never` is in quotes.
//~ at `"never"`
//~ fix `"never"` => `never`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", retry = "never")]
    fn list(&self) -> ();
}

fn main() {}
