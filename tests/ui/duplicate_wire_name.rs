use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn get(&self, org_id: OrgId, depth: Option<u32>, #[query("depth")] deep: Option<u32>);
}

fn main() {}
