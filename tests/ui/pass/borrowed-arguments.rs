//! References, with a lifetime or without.

use std::borrow::Cow;

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/<a>/<b>/<c>/<d>")]
    fn fetch(&self, a: &str, b: &'_ str, c: Cow<'_, str>, d: &'static str) -> ();

    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self, name: Option<&str>, like: Option<Cow<'_, str>>) -> ();
}

pub fn main() {
    let (client, text) = (client(), String::from("x"));
    let call = client.fetch(&text, &text, Cow::Borrowed(&text), "d");
    assert!(target(&call).starts_with("/x/x/x/d?"));
    assert!(target(&client.list().name(text.as_str())).starts_with("/devices?name=x&"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
