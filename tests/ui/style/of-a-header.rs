//! Brackets in a header.
//~ at `style`
//~ fix `brackets` => `comma`

use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: OrgId, #[header("x-filter", style = brackets)] filter: Vec<u8>) -> ();
}

fn main() {}
