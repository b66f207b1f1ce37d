//! The unit of a timeout is a word.
//~ at `"5 seconds"`
//~ fix `5 seconds` => `5s`

use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", timeout = "5 seconds")]
    fn get(&self, org_id: OrgId) -> ();
}

fn main() {}
