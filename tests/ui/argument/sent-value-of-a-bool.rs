//! The value that is sent for a bool is a number.
//~ at `1`
//~ fix `send = 1` => `send = true`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, #[query(send = 1)] all: Option<bool>) -> ();
}

fn main() {}
