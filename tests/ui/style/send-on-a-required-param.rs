//! A required parameter has `send`.
//~ at `send`
//~ fix `u8` => `Option<u8>`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: &str, #[query(send = 3)] depth: u8) -> ();
}

fn main() {}
