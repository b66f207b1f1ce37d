//! A param has a name and no description.
//~ at `depth`
//~ fix `params(depth)` => `params(depth = "How deep")`

use losant::{api, endpoint};

#[api(losant::Client, params(depth))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, depth: Option<u32>) -> ();
}

fn main() {}
