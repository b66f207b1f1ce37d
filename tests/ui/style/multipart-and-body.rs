//! A multipart body and a JSON body.
//~ row R08
//~ at `rest`
//~ fix `#[body] rest` => `#[query] rest`

use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "POST", path = "/orgs/<orgId>")]
    fn call(&self, org_id: OrgId, #[multipart] name: &str, #[body] rest: &str) -> ();
}

fn main() {}
