//! The unit of a timeout is a word.
//~ at `"5 seconds"`
//~ fix `5 seconds` => `5s`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", timeout = "5 seconds")]
    fn get(&self, org_id: &str) -> ();
}

fn main() {}
