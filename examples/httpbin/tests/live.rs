//! Calls to a real server, which `HTTPBIN_URL` names.

use std::time::{Duration, Instant};

use httpbin::{Drawn, Fields, Httpbin};
use restrait::body::Part;
use restrait::prelude::*;
use restrait::response::{BodyStream, ETag, IfModified};
use restrait::{Body, Outcome, Retry};
use serde_json::json;

/// Returns a client of the server, if there is one.
fn client() -> Option<Httpbin> {
    if std::env::var_os("HTTPBIN_URL").is_none() {
        println!("skipped: set HTTPBIN_URL");
        return None;
    }
    Some(Httpbin::from_env().unwrap())
}

fn fields<const N: usize>(pairs: [(&str, &str); N]) -> Fields {
    pairs
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
}

async fn whole(mut stream: BodyStream) -> restrait::Result<Vec<u8>> {
    let mut all = Vec::new();
    while let Some(chunk) = stream.chunk().await? {
        all.extend_from_slice(&chunk);
    }
    Ok(all)
}

#[tokio::test]
async fn every_method_and_body_arrives_unchanged() {
    let Some(client) = client() else { return };
    let methods = client.methods();
    let args = fields([("a b", "c&d=e"), ("ü", "+%2F")]);
    let echo = methods.get().args(args.clone()).await.unwrap();
    assert_eq!(echo.args, args);
    methods.head().await.unwrap();

    let json = json!({ "name": "Ada", "tags": [1, null, "ü"] });
    assert_eq!(methods.post(&json).await.unwrap().json.unwrap(), json);
    assert_eq!(methods.post_form(&args).await.unwrap().form, args);
    let file = Part::new("a,b\n1,2\n")
        .file_name("a \"b\".csv")
        .content_type("text/csv");
    let echo = methods.post_files("A title", file).await.unwrap();
    assert_eq!(echo.form, fields([("title", "A title")]));
    assert_eq!(echo.files, fields([("file", "a,b\n1,2\n")]));

    let echo = methods.put("a text with ü").await.unwrap();
    assert_eq!(echo.data, "a text with ü");
    assert_eq!(echo.headers["Content-Type"], "text/plain");
    let stream = Body::stream(Box::pin(Body::full("x".repeat(300_000))), Some(300_000));
    assert_eq!(methods.patch(stream).await.unwrap().data.len(), 300_000);
    assert!(methods.delete().await.unwrap().url.ends_with("/delete"));
    let url = methods.anything("a b/c/d").await.unwrap().url;
    assert!(url.ends_with("/anything/a%20b/c/d"), "{url}");
}

#[tokio::test]
async fn statuses_are_values_or_errors() {
    let Some(client) = client() else { return };
    let statuses = client.statuses();
    statuses.get(200).await.unwrap();
    for code in [400, 403, 418, 451] {
        let error = statuses.get(code).await.unwrap_err();
        assert_eq!(error.status().unwrap(), code);
    }
    for (code, drawn) in [
        (200, Drawn::Done),
        (202, Drawn::Accepted),
        (304, Drawn::NotModified),
    ] {
        assert_eq!(statuses.put(code).await.unwrap(), drawn);
    }
    assert_eq!(statuses.find(200).await.unwrap(), Some(()));
    assert_eq!(statuses.find(404).await.unwrap(), None);
}

#[tokio::test]
async fn failures_of_the_server_are_retried_if_that_is_safe() {
    let Some(client) = client() else { return };
    let retry = Retry::default()
        .max_attempts(2)
        .backoff(Duration::ZERO, Duration::ZERO);
    let error = client
        .statuses()
        .get(503)
        .retry(retry.clone())
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 2);
    let error = client.statuses().post(503).retry(retry).await.unwrap_err();
    assert_eq!((error.attempts(), error.outcome()), (1, Outcome::Answered));
}

#[tokio::test]
async fn headers_arrive_in_both_directions() {
    let Some(client) = client() else { return };
    let inspection = client.inspection();
    let headers = inspection.headers().trace("00-a").await.unwrap().headers;
    assert_eq!(headers["X-Trace"], "00-a");
    assert_eq!(headers["Accept"], "application/json");
    let custom = inspection
        .respond_with("red", &["a", "b c"])
        .number(-7)
        .await
        .unwrap();
    assert_eq!((&*custom.color, custom.number), ("red", Some(-7)));
    assert_eq!(custom.tags, ["a", "b c"]);
    assert_eq!(custom.body["X-Color"], "red");
    let custom = inspection.respond_with("red", &[]).await.unwrap();
    assert_eq!((custom.number, custom.tags.len()), (None, 0));
}

#[tokio::test]
async fn conditional_requests_save_a_body() {
    let Some(client) = client() else { return };
    let inspection = client.inspection();
    let fresh = inspection.document("v7").await.unwrap();
    // The server sends the tag without quotes, so it is not an entity tag.
    assert!(matches!(fresh, IfModified::Modified { etag: None, .. }));
    let etag: ETag = "\"v7\"".parse().unwrap();
    let known = inspection.document("v7").known(&etag).await.unwrap();
    assert!(matches!(known, IfModified::NotModified));
    let other = inspection.document("v8").known(&etag).await.unwrap();
    assert!(other.modified().is_some());
    let other: ETag = "\"v8\"".parse().unwrap();
    let error = inspection
        .document("v7")
        .required(&other)
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 412);

    assert!(inspection.cached().await.unwrap().modified().is_some());
    let since = "Wed, 21 Oct 2015 07:28:00 GMT";
    assert!(
        inspection
            .cached()
            .since(since)
            .await
            .unwrap()
            .modified()
            .is_none()
    );
}

#[tokio::test]
async fn cookies_are_sent_and_read_from_redirects() {
    let Some(client) = client() else { return };
    let cookies = client.cookies();
    let jar = cookies
        .list()
        .session("abc")
        .theme("dark")
        .await
        .unwrap()
        .cookies;
    assert_eq!(jar, fields([("session", "abc"), ("theme", "dark")]));
    let set = cookies.set_session("a-secret").await.unwrap();
    assert_eq!(set.session.as_deref(), Some("a-secret"));
    assert_eq!(set.location, "/cookies");
    let set = cookies
        .set(&fields([("a", "1"), ("b", "2")]))
        .await
        .unwrap();
    assert_eq!(set.all.len(), 2);
    // The client stores no cookies.
    assert!(cookies.list().await.unwrap().cookies.is_empty());
}

#[tokio::test]
async fn redirects_are_followed_if_the_call_says_so() {
    let Some(client) = client() else { return };
    let redirects = client.redirects();
    let error = redirects.relative(2).await.unwrap_err();
    let location = error.location().unwrap();
    assert!(location.ends_with("/relative-redirect/1"), "{location}");
    assert!(!error.to_string().contains(location), "{error}");
    for call in [
        redirects.relative(3).max_redirects(3).await,
        redirects.absolute(3).max_redirects(3).await,
    ] {
        assert!(call.unwrap().url.ends_with("/get"));
    }
    assert!(redirects.relative(3).max_redirects(2).await.is_err());

    let url = "https://example.com/a?b=c#d";
    let target = redirects.to(url).await.unwrap();
    assert_eq!((target.status.as_u16(), &*target.location), (302, url));
    for status in [307, 308] {
        let target = redirects
            .to(url)
            .status(status)
            .max_redirects(5)
            .await
            .unwrap();
        assert_eq!((target.status.as_u16(), &*target.location), (status, url));
    }
}

#[tokio::test]
async fn tokens_are_checked() {
    let Some(client) = client() else { return };
    let error = client.access().bearer().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
    let client = client.with_token("a-long-token").unwrap();
    let login = client.access().bearer().await.unwrap();
    assert!(login.authenticated);
    assert_eq!(login.token.as_deref(), Some("a-long-token"));
}

#[tokio::test]
async fn users_and_passwords_are_checked() {
    let Some(client) = client() else { return };
    let builder = Httpbin::builder().base_url(client.base_url());
    let client = builder.basic_auth("ann", "a-password").build().unwrap();
    let access = client.access();
    let login = access.basic("ann", "a-password").await.unwrap();
    assert_eq!(login.user.as_deref(), Some("ann"));
    let wrong = access.basic("ann", "another-password").await.unwrap_err();
    assert_eq!(wrong.status().unwrap(), 401);
    assert!(!format!("{wrong:?}").contains("another-password"));
    let none = access.without_credentials().await.unwrap_err();
    assert_eq!(none.status().unwrap(), 401);
}

#[tokio::test]
async fn documents_of_all_formats_are_read() {
    let Some(client) = client() else { return };
    let formats = client.formats();
    assert_eq!(
        formats.json().await.unwrap().slideshow["author"],
        "Yours Truly"
    );
    assert!(
        formats
            .html()
            .await
            .unwrap()
            .contains("<h1>Herman Melville - Moby-Dick</h1>")
    );
    assert!(formats.xml().await.unwrap().starts_with("<?xml"));
    assert!(formats.utf8().await.unwrap().contains("∮ E⋅da = Q"));
    assert!(formats.robots().await.unwrap().starts_with("User-agent: *"));
    assert!(formats.gzip().await.unwrap().gzipped);
}

#[tokio::test]
async fn images_have_the_format_that_the_endpoint_accepts() {
    let Some(client) = client() else { return };
    let images = client.images();
    assert!(images.png().await.unwrap().starts_with(b"\x89PNG"));
    assert!(images.jpeg().await.unwrap().starts_with(b"\xff\xd8"));
    assert!(images.webp().await.unwrap().starts_with(b"RIFF"));
    assert!(images.svg().await.unwrap().starts_with(b"<svg"));
    assert_eq!(images.tiff().await.unwrap_err().status().unwrap(), 406);
}

#[tokio::test]
async fn bodies_are_streamed_and_downloaded() {
    let Some(client) = client() else { return };
    let data = client.data();
    let bytes = data.bytes(5000).seed(7).await.unwrap();
    let stream = data
        .stream_bytes(5000)
        .seed(7)
        .chunk_size(100)
        .await
        .unwrap();
    assert_eq!(
        (bytes.len(), whole(stream).await.unwrap().len()),
        (5000, 5000)
    );
    let mut lines = data.lines(5).await.unwrap();
    let mut ids = Vec::new();
    while let Some(line) = lines.next().await {
        ids.push(line.unwrap().id);
    }
    assert_eq!(ids, [0, 1, 2, 3, 4]);
    let letters = data.letters(100_000).await.unwrap().bytes().await.unwrap();
    assert_eq!((letters.len(), &letters[..4]), (100_000, &b"abcd"[..]));
    assert_eq!(&*data.base64("SGVsbG8gw7w=").await.unwrap(), "Hello ü");
}

#[tokio::test]
async fn time_limits_end_slow_calls() {
    let Some(client) = client() else { return };
    let data = client.data();
    let start = Instant::now();
    let call = data.delay(3.0).timeout(Duration::from_millis(200));
    let error = call.await.unwrap_err();
    assert!(
        error.is_timeout() && start.elapsed() < Duration::from_secs(2),
        "{error}"
    );
    assert!(data.delay(0.1).await.is_ok());

    let slow = data.drip().numbytes(2).duration(6.0).delay(0.0);
    let stream = slow.read_timeout(Duration::from_millis(500)).await.unwrap();
    let error = whole(stream).await.unwrap_err();
    assert!(
        error.is_timeout() && error.to_string().contains("500 ms"),
        "{error}"
    );
    let quick = data
        .drip()
        .numbytes(10)
        .duration(0.1)
        .delay(0.0)
        .await
        .unwrap();
    assert_eq!(whole(quick).await.unwrap(), b"**********");
}
