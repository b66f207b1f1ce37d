use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "POST", path = "/orgs")]
    fn post(&self, #[body] one: &str, #[body] two: &str);
}

fn main() {}
