use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn get(&self, org_id: Option<OrgId>);
}

fn main() {}
