//! A param is described twice.
//~ at `depth`
//~ fix `depth = "How deep", depth = "Levels"` => `depth = "Levels"`

use restrait::{api, endpoint};

#[api(restrait::Client, params(depth = "How deep", depth = "Levels"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, depth: Option<u32>) -> ();
}

fn main() {}
