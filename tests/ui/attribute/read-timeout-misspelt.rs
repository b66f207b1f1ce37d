//! The key `read_timeout` is misspelled.
//~ at `read_timout`
//~ meant `read_timeout`
//~ fix `read_timout` => `read_timeout`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", read_timout = "5s")]
    fn list(&self) -> ();
}

fn main() {}
