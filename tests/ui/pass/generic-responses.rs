//! Generic types as responses.

use std::collections::HashMap;

use losant::{api, endpoint};

#[derive(serde::Deserialize)]
pub struct Page<T> {
    pub items: Vec<T>,
}

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/a")]
    fn a(&self) -> Page<HashMap<String, Option<u32>>>;

    #[endpoint(method = "GET", path = "/b")]
    fn b(&self) -> (u32, [u8; 4]);

    #[endpoint(method = "GET", path = "/c")]
    fn c(&self) -> Option<serde_json::Value>;

    #[endpoint(method = "GET", path = "/d")]
    fn d(&self) -> std::collections::BTreeMap<String, Box<str>>;

    #[endpoint(method = "GET", path = "/e")]
    fn e(&self) -> std::borrow::Cow<'static, str>;
}

pub fn main() {
    let client = client();
    assert!(target(&client.a()).starts_with("/a?"));
    let _ = (client.b(), client.c(), client.d(), client.e());
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
