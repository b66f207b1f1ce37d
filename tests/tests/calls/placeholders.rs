//! Placeholders that fill several segments, or a part of one.

use proptest::prelude::*;
use restrait::prelude::*;
use restrait::{Client, api, endpoint};
use restrait_fake::{FakeServer, Request, Response};

/// Paths of well-known APIs.
#[api]
trait Paths {
    #[endpoint(method = "GET", path = "/v2/<name..>/manifests/<reference>")]
    fn manifest(&self, name: &str, reference: &str) -> String;

    #[endpoint(method = "GET", path = "/v2/<name..>/tags/list")]
    fn tags(&self, name: Vec<String>) -> String;

    #[endpoint(
        method = "GET",
        path = "/files/<bucket>/<key..>",
        allow(trailing_slash)
    )]
    fn object(&self, bucket: &str, key: &str) -> String;

    #[endpoint(method = "GET", path = "/files/<bucket>/<key..>/meta")]
    fn meta(&self, bucket: &str, key: &[&str]) -> String;

    #[endpoint(method = "GET", path = "/compare/<base>...<head>")]
    fn compare(&self, base: &str, head: &str) -> String;

    #[endpoint(method = "GET", path = "/topics/<name>:cancel")]
    fn cancel(&self, name: &str) -> String;

    #[endpoint(method = "GET", path = "/topics/<name>")]
    fn topic(&self, name: &str) -> String;

    #[endpoint(method = "GET", path = "/users/<name>.json")]
    fn user(&self, name: &str) -> String;

    #[endpoint(method = "GET", path = "/Products(<id>)/Rated(stars=<stars>)")]
    fn rated(&self, id: u32, stars: u8) -> String;

    #[endpoint(method = "GET", path = "/dots/.<name>")]
    fn dots(&self, name: &str) -> String;

    #[endpoint(method = "GET", path = "/$batch/:all/*")]
    fn literal(&self) -> String;
}

/// Responds with the endpoint and the values of its params.
#[expect(clippy::unnecessary_wraps, reason = "it is a handler")]
fn echo((): &mut (), request: &Request<'_>) -> Result<Response, restrait_fake::Rejection> {
    let info = request.endpoint();
    let values = info.params.iter().filter_map(|param| {
        let text = request.text(param.name)?;
        Some(format!(" {}={text}", param.name))
    });
    let text: String = values.collect();
    Ok(Response::json(200, &format!("{}{text}", info.route.name())))
}

async fn start() -> (FakeServer<()>, Client) {
    let mut builder = FakeServer::builder(()).api(&paths::INFO);
    for endpoint in paths::INFO.endpoints() {
        builder = builder.on_endpoint(endpoint, echo);
    }
    let server = builder.start().await.unwrap();
    let client = Client::builder().base_url(format!("{}/", server.base_url()));
    (server, client.build().unwrap())
}

#[tokio::test]
async fn a_catch_all_fills_several_segments() {
    let (server, client) = start().await;
    let manifest = client.manifest("library/my rust", "1/2").await.unwrap();
    assert_eq!(manifest, "manifest name=library/my rust reference=1/2");
    let path = server.requests().pop().unwrap().path;
    assert_eq!(path, "/v2/library/my%20rust/manifests/1%2F2");
    let tags = client.tags(vec!["a".into(), "b".into()]).await.unwrap();
    assert_eq!(tags, "tags name=a/b");
    assert_eq!(
        client.object("b", "a/b.txt").await.unwrap(),
        "object bucket=b key=a/b.txt"
    );
    assert_eq!(
        client.object("b", "a/").await.unwrap(),
        "object bucket=b key=a/"
    );
    assert_eq!(
        client.meta("b", &["a", "c"]).await.unwrap(),
        "meta bucket=b key=a/c"
    );
    // The template with more literal text applies.
    assert_eq!(
        client.object("b", "a/meta").await.unwrap(),
        "meta bucket=b key=a"
    );
}

#[tokio::test]
async fn a_placeholder_fills_a_part_of_a_segment() {
    let (server, client) = start().await;
    let compared = client.compare("1.0", "feature/a").await.unwrap();
    assert_eq!(compared, "compare base=1.0 head=feature/a");
    let path = server.requests().pop().unwrap().path;
    assert_eq!(path, "/compare/1.0...feature%2Fa");
    assert_eq!(client.cancel("news").await.unwrap(), "cancel name=news");
    assert_eq!(client.topic("news").await.unwrap(), "topic name=news");
    let cancel = client.topic("news:cancel").await.unwrap();
    assert_eq!(cancel, "topic name=news:cancel");
    assert_eq!(client.user("a.b").await.unwrap(), "user name=a.b");
    assert_eq!(client.rated(7, 4).await.unwrap(), "rated id=7 stars=4");
    assert_eq!(
        client.dots("well-known").await.unwrap(),
        "dots name=well-known"
    );
    assert_eq!(client.literal().await.unwrap(), "literal");
    assert_eq!(server.requests().pop().unwrap().path, "/$batch/:all/*");
}

/// Returns the message of the error of a call that is refused before it is sent.
#[expect(clippy::needless_pass_by_value, reason = "calls are temporary values")]
fn refusal<C: Call>(call: C) -> String {
    let error = call.request().unwrap_err();
    assert_eq!(error.outcome(), restrait::Outcome::NotSent);
    error.to_string()
}

#[tokio::test]
async fn values_that_cannot_be_read_back_are_refused() {
    let (server, client) = start().await;
    for name in [
        "",
        "/a",
        "a/",
        "a//b",
        "a/../b",
        "..",
        "a/.",
        "a/\0",
        "a/manifests/b",
    ] {
        let message = refusal(client.manifest(name, "1"));
        assert!(message.contains("`name`"), "{name:?}: {message}");
        assert!(
            message.contains("/v2/<name..>/manifests/<reference>"),
            "{message}"
        );
    }
    for key in ["", "/", "a//", "../", "./"] {
        assert!(
            refusal(client.object("b", key)).contains("`key`"),
            "{key:?}"
        );
    }
    assert!(refusal(client.meta("b", &[])).contains("`key`"));
    assert!(refusal(client.meta("b", &["a/b"])).contains("`key`"));
    assert!(refusal(client.meta("b", &["a", ""])).contains("`key`"));
    for (base, head) in [("1..", "2"), ("a...b", "2"), ("", "2"), ("1", "")] {
        let message = refusal(client.compare(base, head));
        assert!(
            message.contains("`base`") || message.contains("`head`"),
            "{message}"
        );
    }
    assert!(refusal(client.cancel("a:cancel")).contains("`name`"));
    assert!(refusal(client.dots(".")).contains("`name`"));
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn raw_calls_have_the_same_placeholders() {
    let (_server, client) = start().await;
    let tags = client
        .raw("GET", "/v2/<name..>/tags/list")
        .path("name", "a/b");
    assert_eq!(tags.json::<String>().await.unwrap(), "tags name=a/b");
    let compare = client
        .raw("GET", "/compare/<base>...<head>")
        .path("base", "1")
        .path("head", "2");
    assert_eq!(
        compare.json::<String>().await.unwrap(),
        "compare base=1 head=2"
    );
    let hostile = client
        .raw("GET", "/v2/<name..>/tags/list")
        .path("name", "a/..");
    assert!(refusal(hostile).contains("`name`"));
    let mistaken = client.raw("GET", "/topics/:name").path("name", "a");
    assert!(refusal(mistaken).contains("invalid placeholder `:name`"));
}

#[test]
fn metadata_tells_how_a_param_fills_the_path() {
    let manifest = paths::INFO
        .endpoints()
        .find(|endpoint| endpoint.route.name() == "manifest")
        .unwrap();
    assert_eq!(manifest.route.path(), "/v2/<name..>/manifests/<reference>");
    let params = manifest.params.iter();
    let catch_alls: Vec<_> = params.map(|param| (param.name, param.catch_all)).collect();
    assert_eq!(catch_alls, [("name", true), ("reference", false)]);
}

/// Another trait whose paths a request cannot tell apart from those of `Paths`.
#[api(module = others)]
trait Others {
    #[endpoint(method = "GET", path = "/v2/<image..>/tags/list")]
    fn list(&self, image: &str) -> String;
}

#[tokio::test]
async fn a_fake_server_refuses_paths_that_a_request_cannot_tell_apart() {
    let builder = FakeServer::builder(()).api(&paths::INFO).api(&others::INFO);
    let error = builder.start().await.unwrap_err().to_string();
    assert!(
        error.contains("`paths.tags`") && error.contains("`others.list`"),
        "{error}"
    );
}

/// Values that parsers often mishandle.
fn hostile() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        ".",
        "..",
        "...",
        "/",
        "//",
        "%2e",
        "%2F",
        "%",
        "?",
        "#",
        "\t",
        "\0",
        "a",
        "é",
        ":",
        ":cancel",
        "(",
        ")",
        "stars=",
        "manifests",
        "tags",
        "list",
        "meta",
        ".json",
    ];
    let piece = prop::sample::select(PIECES);
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

#[test]
fn values_are_read_back_or_refused() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let (server, client) = runtime.block_on(start());
    let check = |call: restrait::call::Future<String>, expected: String| {
        // Other requests are only possible if the endpoint has the same path.
        if let Ok(found) = runtime.block_on(call) {
            assert_eq!(found, expected);
        }
    };
    let (sent, cases) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
    let config = ProptestConfig::with_cases(if cfg!(debug_assertions) { 200 } else { 20_000 });
    proptest!(config, |(one in hostile(), two in hostile())| {
        cases.set(cases.get() + 1);
        server.clear_requests();
        check(client.manifest(&one, &two).into_future(), format!("manifest name={one} reference={two}"));
        check(client.compare(&one, &two).into_future(), format!("compare base={one} head={two}"));
        check(client.user(&one).into_future(), format!("user name={one}"));
        check(client.cancel(&one).into_future(), format!("cancel name={one}"));
        sent.set(sent.get() + server.requests().len());
        for request in server.requests() {
            let dots = request.path.split('/').any(|segment| {
                matches!(&*segment.to_ascii_lowercase().replace("%2e", "."), "." | "..")
            });
            prop_assert!(!dots, "{}", request.path);
        }
    });
    let (sent, cases) = (sent.get(), cases.get());
    assert!(sent >= cases, "{sent} requests of {cases} cases");
}
