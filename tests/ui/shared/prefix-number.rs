//! A prefix is a number.
//~ at `1`
//~ fix `prefix = 1` => `prefix = "/1"`

use restrait::{api, endpoint};

#[api(restrait::Client, prefix = 1)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

fn main() {}
