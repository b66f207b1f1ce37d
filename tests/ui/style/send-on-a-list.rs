//! One text for a list.
//~ at `send`
//~ fix `send` => `default`

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: &str, #[query(send = 3, style = repeated)] depths: Option<Vec<u8>>) -> ();
}

fn main() {}
