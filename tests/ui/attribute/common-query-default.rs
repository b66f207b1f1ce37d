//! `common_query` has its default value.
//~ at `common_query`
//~ fix `, common_query` => ``

use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", common_query)]
    fn get(&self, org_id: OrgId) -> ();
}

fn main() {}
