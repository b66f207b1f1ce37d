//! A style on a cookie.
//~ at `style`
//~ fix `, style = comma` => ``

use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: OrgId, #[cookie("id", style = comma)] id: u8) -> ();
}

fn main() {}
