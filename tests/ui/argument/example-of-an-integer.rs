//! The example of a whole number is a fraction.
//~ at `0.5`
//~ fix `example = 0.5` => `example = 1`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, #[header("x-limit", example = 0.5)] limit: Option<u8>) -> ();
}

fn main() {}
