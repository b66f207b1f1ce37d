//! Promise 4: redirects are not followed by default, and never to another origin.

mod any_origin;
mod credentials;

use restrait::{Call, ErrorKind};
use restrait_tests::fault::{ReceivedRequest, Script, Server, json, response};

use crate::secrets;
use crate::things::{JSON, TOKEN, Things, builder, client, thing};

fn to(status: u16, location: &str) -> Script {
    Script::new().write(response(status, &[&format!("location: {location}")], ""))
}

/// Redirects `/things/a/of` to a location, and serves all other paths.
fn redirect_to(status: u16, location: String) -> impl Fn(&ReceivedRequest) -> Script + Send + Sync {
    move |seen| match seen.target.as_str() {
        "/things/a/of" | "/things" => to(status, &location),
        _ => Script::new().write(json(JSON)),
    }
}

#[tokio::test]
async fn follows_no_redirects_by_default() {
    secrets::watch();
    let other = Server::always(Script::new().write(json(JSON))).await;
    for status in [300, 301, 302, 303, 307, 308] {
        for location in ["/else".to_owned(), format!("{}/else", other.url())] {
            let server = Server::with_handler(redirect_to(status, location)).await;
            let client = client(server.url());
            let errors = [
                client.thing("a").await.unwrap_err(),
                client.look("a").await.unwrap_err(),
                client.make(&thing()).await.unwrap_err(),
            ];
            for error in errors {
                assert_eq!(error.kind(), ErrorKind::Redirect);
                assert!(
                    error
                        .to_string()
                        .contains("cannot follow the redirect to `http://127.0.0.1:")
                );
                assert!(!error.to_string().contains("else") && !error.is_retryable());
                secrets::check(&error);
            }
            assert_eq!(server.requests(), 3);
        }
    }
    assert_eq!(other.requests(), 0);
}

#[tokio::test]
async fn follows_get_and_head_within_the_origin_if_enabled() {
    for status in [301, 302, 303, 307, 308] {
        for location in ["/else?x=y#z", "../../else?x=y", "?x=y"] {
            let server = Server::with_handler(redirect_to(status, location.to_owned())).await;
            let client = builder(server.url()).max_redirects(3).build().unwrap();
            let result = client.thing("a").await;
            if location == "?x=y" {
                // The target is another path of this server.
                assert_eq!(server.log()[1].target, "/things/a/of?x=y");
            } else {
                assert_eq!(server.log()[1].target, "/else?x=y");
            }
            result.unwrap();
            let second = server.log().pop().unwrap();
            assert_eq!(second.method, "GET");
            assert!(second.header("referer").is_none() && second.header("authorization").is_some());
            let error = client.make(&thing()).await.unwrap_err();
            assert!(
                error
                    .to_string()
                    .contains("only `GET` and `HEAD` requests are redirected"),
                "{error}"
            );
            assert_eq!(server.requests(), 3);
        }
    }
}

#[tokio::test]
async fn never_follows_to_another_origin() {
    secrets::watch();
    let other = Server::always(Script::new().write(json(JSON))).await;
    let port = other.url().rsplit(':').next().unwrap();
    for location in [
        format!("{}/else", other.url()),
        format!("//127.0.0.1:{port}/else"),
        format!("http://localhost:{port}/else"),
        format!("http://user:word@127.0.0.1:{port}/"),
        format!("\\\\127.0.0.1:{port}/else"),
    ] {
        let server = Server::with_handler(redirect_to(302, location.clone())).await;
        let client = builder(server.url()).max_redirects(9).build().unwrap();
        let error = client
            .thing("a")
            .header("x-mine", "secret")
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Redirect, "{location}");
        assert!(
            error.to_string().contains("it leads to another origin"),
            "{error}"
        );
        secrets::check(&error);
    }
    assert_eq!(other.connections(), 0);

    // A URL with user information is not the same origin.
    let server = Server::with_handler(|seen| {
        let location = format!("http://user:word@{}/else", seen.headers["host"]);
        to(302, &location)
    })
    .await;
    let client = builder(server.url()).max_redirects(9).build().unwrap();
    assert!(client.thing("a").await.is_err());
    assert_eq!(server.requests(), 1);
    for location in [
        "https:///else",
        "file:///etc/passwd",
        "javascript:x",
        "http://[",
        "data:,x",
    ] {
        let server = Server::with_handler(redirect_to(302, location.to_owned())).await;
        let client = builder(server.url()).max_redirects(9).build().unwrap();
        assert!(client.thing("a").await.is_err(), "{location}");
        assert_eq!(server.requests(), 1);
    }
}

#[tokio::test]
async fn stops_redirect_loops() {
    let server = Server::always(to(302, "/things/a/of")).await;
    let client = client(server.url());
    let error = client.thing("a").max_redirects(5).await.unwrap_err();
    assert!(
        error.to_string().contains("too many redirects (limit 5)"),
        "{error}"
    );
    assert_eq!(server.requests(), 6);
}

#[tokio::test]
async fn an_error_tells_the_target_only_if_it_is_asked_for() {
    secrets::watch();
    for (location, target) in [
        ("/else?signature=abcdefgh", Some("/else?signature=abcdefgh")),
        (
            "https://files.example.com/f?signature=abcdefgh#x",
            Some("https://files.example.com/f?signature=abcdefgh"),
        ),
        ("//files.example.com/f", Some("http://files.example.com/f")),
        ("ftp://files.example.com/f", None),
        ("javascript:alert(1)", None),
        ("http://[", None),
    ] {
        let server = Server::with_handler(redirect_to(302, location.to_owned())).await;
        let error = client(server.url()).thing("a").await.unwrap_err();
        let target = target.map(|target| match target.strip_prefix('/') {
            Some(path) => format!("{}/{path}", server.url()),
            None => target.to_owned(),
        });
        assert_eq!(error.location(), target.as_deref(), "{location}");
        for shown in [
            error.to_string(),
            format!("{error:?}"),
            format!("{error:#?}"),
        ] {
            assert!(
                !shown.contains("signature") && !shown.contains("abcdefgh"),
                "{shown}"
            );
        }
        secrets::check(&error);
    }
    // A target with a secret of the call is left out.
    let location = format!("/else?token={TOKEN}");
    let server = Server::with_handler(redirect_to(302, location)).await;
    let error = client(server.url()).thing("a").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.location()),
        (ErrorKind::Redirect, None)
    );
    let long = format!("/{}", "x".repeat(50_000));
    let server = Server::with_handler(redirect_to(302, long)).await;
    let limits = restrait::Limits::default().max_url_bytes(1000);
    let error = client(server.url())
        .thing("a")
        .limits(limits)
        .await
        .unwrap_err();
    assert_eq!(error.location(), None);
    // Other errors have no target.
    let headers = ["location: /else"];
    let server = Server::always(Script::new().write(response(400, &headers, ""))).await;
    let error = client(server.url()).thing("a").await.unwrap_err();
    assert_eq!(error.location(), None);
}
