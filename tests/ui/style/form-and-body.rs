//! A form and a JSON body.
//~ row R07
//~ at `rest`
//~ fix `#[body]` => `#[form]`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(method = "POST", path = "/orgs/<orgId>")]
    fn call(&self, org_id: &str, #[form] name: &str, #[body] rest: &str) -> ();
}

fn main() {}
