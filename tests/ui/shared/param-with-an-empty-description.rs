//! The description of a param is empty.
//~ at `""`
//~ names `depth`
//~ fix `""` => `"How deep"`

use restrait::{api, endpoint};

#[api(restrait::Client, params(depth = ""))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, depth: Option<u32>) -> ();
}

fn main() {}
