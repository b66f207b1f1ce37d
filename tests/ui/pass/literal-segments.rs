//! Unusual paths that are valid.

use losant::{api, endpoint};

#[api(losant::Client)]
trait Odd {
    #[endpoint(method = "GET", path = "/")]
    fn root(&self) -> ();

    #[endpoint(method = "GET", path = "/<id>")]
    fn top(&self, id: u32) -> ();

    #[endpoint(method = "GET", path = "/.well-known/a%20b/~me/@all/a,b;c=d/devices:batch/v1.2")]
    fn literal(&self) -> ();
}

pub fn main() {
    let client = client();
    assert!(target(&client.root()).starts_with("/?"));
    assert!(target(&client.top(1)).starts_with("/1?"));
    let literal = "/.well-known/a%20b/~me/@all/a,b;c=d/devices:batch/v1.2?";
    assert!(target(&client.literal()).starts_with(literal));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
