//! A name that no case can be told of, where none is.
//~ at `_links`
//~ fix `_links: Option` => `#[query("_links")] _links: Option`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, _links: Option<u32>) -> ();
}

fn main() {}
