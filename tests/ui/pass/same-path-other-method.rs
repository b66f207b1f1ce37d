//! One path with several methods, and paths that differ in a literal.

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/<id>")]
    fn fetch(&self, id: u32) -> ();

    #[endpoint(method = "PATCH", path = "/devices/<id>")]
    fn change(&self, id: u32) -> ();

    #[endpoint(method = "HEAD", path = "/devices/<id>")]
    fn probe(&self, id: u32) -> ();

    #[endpoint(method = "OPTIONS", path = "/devices/<id>")]
    fn options(&self, id: u32) -> ();

    #[endpoint(method = "GET", path = "/devices/all")]
    fn all(&self) -> ();
}

pub fn main() {
    let client = client();
    assert!(target(&client.fetch(1)).starts_with("/devices/1?"));
    let _ = (client.change(1), client.probe(1), Devices::options(&client, 1), client.all());
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
