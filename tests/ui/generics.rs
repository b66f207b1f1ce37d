use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/orgs/<orgId>")]
    fn get<T>(&self, org_id: T);
}

fn main() {}
