//! A required parameter has `send`.
//~ at `send`
//~ fix `u8` => `Option<u8>`

use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: OrgId, #[query(send = 3)] depth: u8) -> ();
}

fn main() {}
