use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn get(org_id: OrgId);
}

fn main() {}
