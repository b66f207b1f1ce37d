//! A cookie of a type that cannot be sent.
//~ at `Opaque`
//~ fix `session: Opaque` => `session: &str`

use restrait::{api, endpoint};

pub struct Opaque;

#[api(restrait::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn call(&self, org_id: &str, #[cookie("session")] session: Opaque) -> ();
}

fn main() {}
