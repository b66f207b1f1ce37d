//! The name of a param is a number.
//~ at `404`
//~ fix `params(404` => `params("404"`

use restrait::{api, endpoint};

#[api(restrait::Client, params(404 = "How deep"))]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, #[query("404")] depth: Option<u32>) -> ();
}

fn main() {}
