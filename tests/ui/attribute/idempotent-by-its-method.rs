//! `idempotent` says of a GET what every GET is.
//~ at `idempotent`
//~ fix `idempotent, ` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(idempotent, method = "GET", path = "/orgs/<orgId>")]
    fn get(&self, org_id: &str) -> ();
}

fn main() {}
