//! A style is unknown.
//~ at `bracket`
//~ fix `bracket` => `brackets`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: &str, #[query(style = bracket)] filter: Option<Vec<u8>>) -> ();
}

fn main() {}
