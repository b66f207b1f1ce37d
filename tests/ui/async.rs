use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    async fn get(&self, org_id: OrgId);
}

fn main() {}
