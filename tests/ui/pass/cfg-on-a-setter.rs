//! A conditional setter.

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, #[cfg(any())] gone: Option<u32>, #[cfg(not(any()))] page: Option<u32>) -> ();
}

pub fn main() {
    assert!(target(&client().list().page(1)).starts_with("/devices?page=1&"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
