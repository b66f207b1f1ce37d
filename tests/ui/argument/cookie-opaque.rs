//! A cookie of a type that cannot be sent.
//~ at `Opaque`
//~ fix `session: Opaque` => `session: &str`

use losant::{OrgId, api, endpoint};

pub struct Opaque;

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: OrgId, #[cookie("session")] session: Opaque) -> ();
}

fn main() {}
