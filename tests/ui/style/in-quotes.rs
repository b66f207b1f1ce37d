//! A style in quotes, by the name that another library has for it.
//~ at `"csv"`
//~ fix `"csv"` => `comma`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: &str, #[query(style = "csv")] tags: Option<Vec<u8>>) -> ();
}

fn main() {}
