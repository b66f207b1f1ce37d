//! No case says how a name is sent that begins with an underscore.
//~ at `_links`
//~ fix `_links: Option` => `#[query("_links")] _links: Option`

use restrait::{api, endpoint};

#[api(restrait::Client, rename_all = "camelCase")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, _links: Option<u32>) -> ();
}

fn main() {}
