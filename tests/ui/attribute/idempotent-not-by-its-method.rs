//! `idempotent = false` says of a POST what every POST is.
//~ at `idempotent`
//~ fix `idempotent = false, ` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(idempotent = false, method = "POST", path = "/orgs/<orgId>")]
    fn post(&self, org_id: &str) -> ();
}

fn main() {}
