//! A multipart body and a JSON body.
//~ row R08
//~ at `rest`
//~ fix `#[body] rest` => `#[query] rest`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(method = "POST", path = "/orgs/<orgId>")]
    fn call(&self, org_id: &str, #[multipart] name: &str, #[body] rest: &str) -> ();
}

fn main() {}
