//! A style in quotes, by the name that another library has for it.
//~ at `"csv"`
//~ fix `"csv"` => `comma`

use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: OrgId, #[query(style = "csv")] tags: Option<Vec<u8>>) -> ();
}

fn main() {}
