//! `idempotent = false` says of a POST what every POST is.
//~ at `idempotent`
//~ fix `idempotent = false, ` => ``

use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(idempotent = false, method = "POST", path = "/orgs/<orgId>")]
    fn post(&self, org_id: OrgId) -> ();
}

fn main() {}
