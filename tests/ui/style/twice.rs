//! Two styles.
//~ at `flatten`
//~ fix `, flatten` => ``

use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: OrgId, #[query(style = json, flatten)] filter: Option<Vec<u8>>) -> ();
}

fn main() {}
