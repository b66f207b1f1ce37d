//! `idempotent` says of a GET what every GET is.
//~ at `idempotent`
//~ fix `idempotent, ` => ``

use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(idempotent, method = "GET", path = "/orgs/<orgId>")]
    fn get(&self, org_id: OrgId) -> ();
}

fn main() {}
