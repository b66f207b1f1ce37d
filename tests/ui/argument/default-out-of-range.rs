//! The default of a number does not fit in its type.
//~ at `-1`
//~ fix `default = -1` => `default = 0`

use restrait::{api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, #[query(default = -1)] limit: Option<u32>) -> ();
}

fn main() {}
