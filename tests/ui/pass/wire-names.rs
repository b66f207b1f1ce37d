//! Wire names that differ from the names of arguments.

use losant::prelude::*;
use losant::{api, endpoint};

#[api(losant::Client, rename_all = "camelCase")]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(
        &self,
        #[path("deviceId")] id: &str,
        #[query("per-page")] per_page: Option<u32>,
        #[query] sort_by: &str,
        #[header("x-trace")] trace: Option<&str>,
        #[header] if_match: u32,
    ) -> ();
}

pub fn main() {
    let client = client();
    let call = client.fetch("1", "name", 7).per_page(2).trace("t");
    assert!(target(&call).starts_with("/devices/1?perPage=2".replace("perPage", "per-page").as_str()));
    let request = call.request().unwrap();
    assert_eq!((&request.headers()["x-trace"], &request.headers()["if-match"]), (&"t".parse().unwrap(), &"7".parse().unwrap()));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
