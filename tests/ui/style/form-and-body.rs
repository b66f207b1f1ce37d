//! A form and a JSON body.
//~ row R07
//~ at `rest`
//~ fix `#[body]` => `#[form]`

use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "POST", path = "/orgs/<orgId>")]
    fn call(&self, org_id: OrgId, #[form] name: &str, #[body] rest: &str) -> ();
}

fn main() {}
