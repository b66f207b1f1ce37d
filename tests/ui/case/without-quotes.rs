//! The case is not in quotes.
//~ at `camelCase`
//~ fix `camelCase` => `"camelCase"`

use restrait::{api, endpoint};

#[api(restrait::Client, rename_all = camelCase)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, per_page: Option<u32>) -> ();
}

fn main() {}
