//! Header names with capital letters.

use losant::{Call, DeviceId, api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str, #[header("X-Trace")] trace: Option<u32>) -> Fetched;
}

#[derive(restrait::Response)]
struct Fetched {
    #[header("X-Total-Count")]
    total: u64,
    #[header("ETag")]
    tag: Option<String>,
    #[header("Content-Type")]
    media_type: Option<String>,
    #[body]
    ids: Vec<DeviceId>,
}

mod common {
    pub use restrait;

    #[restrait::client(base_url = "https://api.example.com", headers("X-Api" = "1"))]
    pub struct Client {
        #[header("X-Span")]
        span: Option<u32>,
    }
}

pub fn main() {
    let client = losant::Client::builder().build().unwrap();
    let request = client.fetch("1").trace(7).request().unwrap();
    assert_eq!(request.headers()["x-trace"], "7");
    // Documents show a name as it is written.
    let info = <devices::Fetch<'_> as restrait::Endpoint>::info();
    assert_eq!(info.params[1].name, "X-Trace");
}
