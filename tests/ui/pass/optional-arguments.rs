//! Arguments of setters: values, options and types that convert to them.

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, name: Option<String>, page: Option<u32>) -> ();
}

pub fn main() {
    let client = client();
    let call = client.list().name("x").page(Some(1)).name(None).page(2);
    assert!(target(&call).starts_with("/devices?name=x&page=2&"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
