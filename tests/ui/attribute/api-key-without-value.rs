//! A key of the trait's attribute has no value.
//~ at `rename_all`
//~ fix `rename_all` => `rename_all = "camelCase"`

use restrait::{api, endpoint};

#[api(rename_all)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, per_page: Option<u32>) -> ();
}

fn main() {}
