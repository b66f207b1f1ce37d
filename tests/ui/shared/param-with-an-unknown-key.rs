//! A described param is given what it does not take.
//~ at `exampel`
//~ meant `example`
//~ fix `exampel` => `example`

use restrait::{api, endpoint};

#[api(restrait::Client, params(depth(exampel = 1) = "How deep"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, depth: Option<u32>) -> ();
}

fn main() {}
