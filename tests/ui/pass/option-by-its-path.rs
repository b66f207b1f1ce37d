//! `Option` by different paths.

#![allow(unused_parens)]

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(
        &self,
        a: std::option::Option<u32>,
        b: ::core::option::Option<u32>,
        c: (Option<u32>),
    ) -> ();
}

pub fn main() {
    assert!(target(&client().list().a(1).b(2).c(3)).starts_with("/devices?a=1&b=2&c=3&"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
