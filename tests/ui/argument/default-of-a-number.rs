//! The default of a number is not a number.
//~ at `"x"`
//~ fix `default = "x"` => `default = 1`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, #[query(default = "x")] limit: Option<u32>) -> ();
}

fn main() {}
