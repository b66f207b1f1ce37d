//! A style is unknown.
//~ at `bracket`
//~ fix `bracket` => `brackets`

use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: OrgId, #[query(style = bracket)] filter: Option<Vec<u8>>) -> ();
}

fn main() {}
