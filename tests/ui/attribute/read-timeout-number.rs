//! A read timeout is a number and not a string.
//~ at `5`
//~ fix `= 5` => `= "5s"`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", read_timeout = 5)]
    fn list(&self) -> ();
}

fn main() {}
