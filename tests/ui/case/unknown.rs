//! The case is unknown.
//~ at `"Title Case"`
//~ names `Title Case`
//~ fix `Title Case` => `PascalCase`

use restrait::{api, endpoint};

#[api(restrait::Client, rename_all = "Title Case")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, per_page: Option<u32>) -> ();
}

fn main() {}
