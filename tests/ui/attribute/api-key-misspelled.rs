//! A key of the trait's attribute is misspelt.
//~ at `rename_al`
//~ meant `rename_all`
//~ fix `rename_al ` => `rename_all `

use restrait::{api, endpoint};

#[api(restrait::Client, rename_al = "camelCase")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, per_page: Option<u32>) -> ();
}

fn main() {}
