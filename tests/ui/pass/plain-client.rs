//! The client of restrait.

use restrait::{Call, api, endpoint};

#[api]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<deviceId>")]
    fn fetch(&self, device_id: &str) -> ();
}

pub fn main() {
    let builder = restrait::Client::builder().base_url("https://api.example.com");
    let client = builder.build().unwrap();
    let request = client.fetch("1").request().unwrap();
    assert_eq!(request.uri().path(), "/devices/1");
}
