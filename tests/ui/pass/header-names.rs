//! Header names in any case.

use losant::prelude::*;
use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, #[header("X-Trace")] trace: Option<u32>, #[header("ETag")] tag: u8) -> ();
}

pub fn main() {
    let client = losant::Client::builder().base_url("https://api.example.com").build().unwrap();
    let request = client.list(1).trace(7).request().unwrap();
    assert_eq!((&request.headers()["x-trace"], &request.headers()["etag"]), (&"7".parse().unwrap(), &"1".parse().unwrap()));
}
