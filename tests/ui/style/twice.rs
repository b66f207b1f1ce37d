//! Two styles.
//~ at `flatten`
//~ fix `, flatten` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: &str, #[query(style = json, flatten)] filter: Option<Vec<u8>>) -> ();
}

fn main() {}
