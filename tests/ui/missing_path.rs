use losant::{OrgId, api, endpoint};

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET")]
    fn get(&self);
}

fn main() {}
