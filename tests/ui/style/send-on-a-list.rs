//! One text for a list.
//~ at `send`
//~ fix `send` => `default`

use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: OrgId, #[query(send = 3, style = repeated)] depths: Option<Vec<u8>>) -> ();
}

fn main() {}
