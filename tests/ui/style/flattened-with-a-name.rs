//! A name for what is flattened.
//~ at `"filter"`
//~ fix `"filter", ` => ``

use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: OrgId, #[query("filter", flatten)] filter: Option<Vec<u8>>) -> ();
}

fn main() {}
