//! Brackets in a header.
//~ at `style`
//~ fix `brackets` => `comma`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: &str, #[header("x-filter", style = brackets)] filter: Vec<u8>) -> ();
}

fn main() {}
