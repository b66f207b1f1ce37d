//! A name for what is flattened.
//~ at `"filter"`
//~ fix `"filter", ` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: &str, #[query("filter", flatten)] filter: Option<Vec<u8>>) -> ();
}

fn main() {}
