//! A read timeout is not a time.
//~ at `"abc"`
//~ fix `"abc"` => `"5s"`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", read_timeout = "abc")]
    fn list(&self) -> ();
}

fn main() {}
