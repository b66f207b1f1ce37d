//! Two cookies have one name.
//~ at `"session"`
//~ fix `#[cookie("session")] b` => `#[cookie("other")] b`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: &str, #[cookie("session")] a: &str, #[cookie("session")] b: &str) -> ();
}

fn main() {}
