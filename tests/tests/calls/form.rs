//! Form bodies.

use restrait::info::Location;
use restrait::{Client, api, endpoint};
use restrait_tests::support::Recorder;
use serde::Serialize;

#[derive(Serialize)]
struct Address {
    street: &'static str,
    lines: Vec<&'static str>,
}

#[api(rename_all = "camelCase")]
trait Logins {
    #[endpoint(method = "POST", path = "/login")]
    fn login(
        &self,
        #[form] user: &str,
        #[form("pass_word")] password: &str,
        #[form] remember: Option<bool>,
        #[form(style = repeated)] scope: Option<Vec<&'static str>>,
        #[form(style = brackets)] address: Option<Address>,
    ) -> ();

    #[endpoint(method = "PUT", path = "/address")]
    fn address(&self, #[form(flatten)] address: &Address, dry_run: Option<bool>) -> ();
}

#[tokio::test]
async fn encodes_fields_as_pairs() {
    let recorder = Recorder::respond_with("null").await;
    let client = Client::builder().base_url(recorder.url()).build().unwrap();
    let address = Address {
        street: "a&b",
        lines: vec!["1"],
    };
    let call = client.login("me@x", "p=w d").remember(true);
    call.scope(vec!["a", "b"]).address(address).await.unwrap();
    let request = recorder.request().await;
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        String::from_utf8(request.body).unwrap(),
        "user=me%40x&pass_word=p%3Dw%20d&remember=true&scope=a&scope=b\
         &address%5Bstreet%5D=a%26b&address%5Blines%5D%5B0%5D=1"
    );
}

#[tokio::test]
async fn encodes_a_struct_as_a_form() {
    let recorder = Recorder::respond_with("null").await;
    let client = Client::builder().base_url(recorder.url()).build().unwrap();
    let address = Address {
        street: "grüße",
        lines: vec![],
    };
    client.address(&address).dry_run(true).await.unwrap();
    let request = recorder.request().await;
    assert_eq!(request.query, "dryRun=true");
    assert_eq!(request.body, b"street=gr%C3%BC%C3%9Fe");
}

#[test]
fn metadata_contains_form_fields() {
    let info = logins::INFO.endpoint("login").unwrap();
    assert!(
        info.params
            .iter()
            .all(|param| param.location == Location::Form)
    );
    assert_eq!(
        info.route.content_type(),
        Some("application/x-www-form-urlencoded")
    );
    let required: Vec<_> = info.params.iter().map(|param| param.required).collect();
    assert_eq!(required, [true, true, false, false, false]);
}
