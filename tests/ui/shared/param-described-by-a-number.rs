//! The description of a param is a number.
//~ at `7`
//~ fix `7` => `"7"`

use restrait::{api, endpoint};

#[api(restrait::Client, params(depth = 7))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, depth: Option<u32>) -> ();
}

fn main() {}
