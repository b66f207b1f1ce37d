//! A cookie has a name that no cookie can have.
//~ at `"my session"`
//~ names `my session`
//~ fix `my session` => `my-session`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: &str, #[cookie("my session")] session: &str) -> ();
}

fn main() {}
