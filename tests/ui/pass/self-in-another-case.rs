//! A method whose call would be named `Self`.

use losant::{api, endpoint};

#[api(losant::Client)]
trait Me {
    #[endpoint(method = "GET", path = "/me")]
    fn self_(&self) -> ();
}

pub fn main() {
    assert!(target(&client().self_()).starts_with("/me?"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
