//! Two cookies have one name.
//~ at `"session"`
//~ fix `#[cookie("session")] b` => `#[cookie("other")] b`

use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: OrgId, #[cookie("session")] a: &str, #[cookie("session")] b: &str) -> ();
}

fn main() {}
