//! Arguments whose names are keywords.

use losant::{api, endpoint};

#[api(losant::Client)]
trait Files {
    #[endpoint(method = "GET", path = "/<type>/<move>")]
    fn fetch(&self, r#type: &str, r#move: u32, r#in: Option<u32>, r#as: Option<bool>) -> ();
}

pub fn main() {
    let client = client();
    let call = client.fetch("a", 1).r#in(2).r#as(true);
    assert!(target(&call).starts_with("/a/1?in=2&as=true&"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
