//! A param has a name and no description.
//~ at `depth`
//~ fix `params(depth)` => `params(depth = "How deep")`

use restrait::{api, endpoint};

#[api(restrait::Client, params(depth))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, depth: Option<u32>) -> ();
}

fn main() {}
