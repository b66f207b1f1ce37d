//! `common_query` has its default value.
//~ at `common_query`
//~ fix `, common_query` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>", common_query)]
    fn get(&self, org_id: &str) -> ();
}

fn main() {}
