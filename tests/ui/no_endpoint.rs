use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    fn get(&self, org_id: OrgId);
}

fn main() {}
