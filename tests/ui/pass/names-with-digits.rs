//! Names with digits, underscores and capitals.

use losant::{api, endpoint};

#[api(losant::Client)]
trait V2Api {
    #[endpoint(method = "GET", path = "/v2/<deviceId2>/<_x>/<org_id>/<URL>")]
    fn fetch_v2(&self, device_id2: u32, _x: u32, org_id: u32, url: &str, per100: Option<u32>) -> ();
}

pub fn main() {
    let client = client();
    let call = client.fetch_v2(1, 2, 3, "4").per100(5);
    assert!(target(&call).starts_with("/v2/1/2/3/4?per100=5&"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
