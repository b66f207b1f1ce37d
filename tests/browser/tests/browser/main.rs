//! Opens the page in headless Chromium and compares its results with the promises.
//!
//! Without Chromium or the target `wasm32-unknown-unknown`, the test prints a note and passes.
#![cfg(not(target_arch = "wasm32"))]

mod chromium;
mod page;
#[path = "../../src/probe.rs"]
mod probe;
mod site;

use losant_fake::Fake;
use probe::probe as calls;
use restrait_fake::{FakeServer, Fault, Response};
use site::Site;

const TOKEN: &str = "a-secret-token";

/// Returns the API with faults. It redirects to `other`.
async fn misbehaving(other: &str) -> FakeServer<()> {
    let target = format!("{other}/html");
    let fake_server = FakeServer::builder(())
        .cors()
        .token(TOKEN, ["probe"])
        .on::<calls::Text>(|(), request| request.json())
        .on_raw::<calls::Redirect>(
            move |(), _| Ok(Response::empty(307).header("location", &target)),
        )
        .on_raw::<calls::Hang>(|(), _| Ok(Response::empty(200)))
        .on_raw::<calls::Large>(|(), _| Ok(Response::text(200, &" ".repeat(17 << 20))))
        .on_raw::<calls::Html>(|(), _| Ok(Response::html(200, "<h1>a page</h1>")))
        .on_raw::<calls::Echo>(|(), _| Ok(Response::text(400, &format!("no such token: {TOKEN}"))))
        .on::<calls::Cut>(|(), _| Ok("whole".to_owned()))
        .on::<calls::Busy>(|(), _| Ok("here".to_owned()))
        .on_raw::<calls::Events>(|(), _| Ok(Response::events([("n", 1), ("n", 2)]).keep_open()))
        .on::<calls::Upload>(|(), request| Ok(request.part("file").map_or(0, |it| it.body.len())))
        .on_raw::<calls::Cookie>(|(), _| Ok(Response::empty(200).header("set-cookie", "a=b")))
        .start()
        .await
        .unwrap();
    fake_server.fail_next_for::<calls::Hang>(Fault::Hang);
    fake_server.fail_next_for::<calls::Cut>(Fault::TruncatedBody);
    fake_server.fail_next_for::<calls::Busy>(Fault::TooManyRequests(0));
    fake_server
}

#[tokio::test(flavor = "multi_thread")]
async fn promises_hold_in_a_browser() {
    let Some(chromium) = chromium::find() else {
        return;
    };
    let Some(page) = page::build() else {
        return;
    };
    let platform = Fake::builder()
        .cors()
        .token(TOKEN, ["all.User"])
        .start()
        .await
        .unwrap();
    let other = misbehaving("http://127.0.0.1:1").await;
    let probe = misbehaving(other.base_url()).await;
    let gone = FakeServer::builder(()).start().await.unwrap();
    let gone_url = gone.base_url().to_owned();
    gone.shutdown().await;
    let arguments = [
        TOKEN,
        platform.base_url(),
        platform.instance_id(),
        platform.org_id(),
        probe.base_url(),
        &gone_url,
    ];
    let mut site = Site::start(page, &arguments).await;
    let browser = chromium::open(&chromium, site.url(), &[]);
    let results = site.result().await;
    browser.close().await;
    println!("{results:#}");

    let begins = |what: &str, how: &str| {
        let result = results[what].as_str().unwrap_or_default();
        assert!(result.starts_with(how), "{what}: {result}");
    };
    begins("losant", "Harbour Works -> Renamed in a browser");
    begins("segment", "\"a\u{e9}\u{1f980}\"");
    begins("dots", "InvalidInput, NotSent");
    begins("header", "InvalidInput, NotSent");
    begins("redirect", "Redirect, Answered");
    begins("hang", "TimedOut, Unknown");
    begins("busy", "\"here\"");
    begins("large", "TooLarge, Answered");
    begins("html", "Decode, Answered");
    begins("echo", "Status, Answered");
    begins("cut", "Transport, Unknown");
    begins("cookies", "()");
    begins("upload", "5");
    begins("events", "[1, 2]");
    begins("gone", "Transport, Unknown");
    begins("scopes", "MissingScope, NotSent");
    assert!(!results.to_string().contains(TOKEN), "the token is shown");

    assert!(other.requests().is_empty(), "a redirect was followed");
    let requests = probe.requests();
    assert_eq!(requests[0].path, "/texts/a%2Fb%20%25");
    assert_eq!(
        requests[0].header("authorization"),
        Some("Bearer a-secret-token")
    );
    for request in &requests {
        for name in ["cookie", "referer"] {
            assert_eq!(request.header(name), None, "{request:?}");
        }
    }
    let versions = platform.requests();
    assert_eq!(versions[0].header("accept-version"), Some("^1.31.0"));
}
