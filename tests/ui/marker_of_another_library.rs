use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "POST", path = "/orgs/<orgId>")]
    fn call(&self, org_id: OrgId, #[field] name: &str) -> ();
}

fn main() {}
