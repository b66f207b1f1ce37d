//! A style on a cookie.
//~ at `style`
//~ fix `, style = comma` => ``

use restrait::{api, endpoint};

#[api(restrait::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: &str, #[cookie("id", style = comma)] id: u8) -> ();
}

fn main() {}
