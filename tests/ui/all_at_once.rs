use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GTE", path = "/orgs/<orgId>/<userId>")]
    fn one(&self, orgid: OrgId);

    #[endpoint(method = "GET", path = "/a", colour = "red")]
    fn two(&self, depth: u32);
}

fn main() {}
