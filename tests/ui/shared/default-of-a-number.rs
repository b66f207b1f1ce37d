//! The default of a described number is not a number.
//~ at `"x"`
//~ fix `default = "x"` => `default = 1`

use restrait::{api, endpoint};

#[api(params(limit(default = "x") = "Maximum number of devices"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, limit: Option<u32>) -> ();

    #[endpoint(method = "GET", path = "/devices/ids")]
    fn ids(&self, limit: Option<u64>) -> ();
}

fn main() {}
