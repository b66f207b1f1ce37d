//! Methods and traits whose names are keywords in another case.

use losant::{api, endpoint};

#[api(losant::Client)]
trait Type {
    #[endpoint(method = "POST", path = "/moves")]
    fn r#move(&self) -> ();

    #[endpoint(method = "GET", path = "/loops")]
    fn r#loop(&self) -> ();
}

pub fn main() {
    let client = client();
    assert!(target(&client.r#move()).starts_with("/moves?"));
    assert!(target(&client.r#loop()).starts_with("/loops?"));
    assert_eq!(r#type::INFO.endpoints().len(), 2);
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
