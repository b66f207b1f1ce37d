//! Two traits with a method of the same name.

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices")]
    fn list(&self) -> ();
}

#[api(losant::Client)]
trait Flows {
    #[endpoint(method = "GET", path = "/flows")]
    fn list(&self) -> ();
}

pub fn main() {
    let client = client();
    assert!(target(&Devices::list(&client)).starts_with("/devices?"));
    assert!(target(&Flows::list(&client)).starts_with("/flows?"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
