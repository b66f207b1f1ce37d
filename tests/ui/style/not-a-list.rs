//! A map as a list.
//~ at `std::collections::BTreeMap<u8, u8>`
//~ fix `comma` => `brackets`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: &str, #[query(style = comma)] tags: Option<std::collections::BTreeMap<u8, u8>>) -> ();
}

fn main() {}
