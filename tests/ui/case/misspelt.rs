//! The case is misspelt.
//~ at `"camelcase"`
//~ meant `camelCase`
//~ fix `camelcase` => `camelCase`

use restrait::{api, endpoint};

#[api(restrait::Client, rename_all = "camelcase")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, per_page: Option<u32>) -> ();
}

fn main() {}
