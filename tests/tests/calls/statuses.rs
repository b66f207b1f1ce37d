//! Statuses that are values: declared redirects, and resources that do not exist.

use restrait::prelude::*;
use restrait::{Client, ErrorKind, Response, api, endpoint};
use restrait_fake::{FakeServer, Rejection};
use restrait_tests::fault::{Reply, Script, Server, response};
use serde::{Deserialize, Serialize};

use crate::exchange::clients;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct User {
    name: String,
}

/// The target of a redirect, and its cookies.
#[derive(Debug, PartialEq, Response)]
struct Moved {
    #[status]
    status: http::StatusCode,
    #[header]
    location: String,
    #[header("set-cookie")]
    cookies: Vec<String>,
    #[cookie("session")]
    session: Option<String>,
}

#[derive(Debug, PartialEq, Response)]
struct Version {
    #[header]
    etag: String,
}

#[derive(Debug, PartialEq, Response)]
enum LogIn {
    #[status(200)]
    Refused(User),
    #[status(301, 302, 303)]
    Moved(Moved),
    #[status(304)]
    Same(Version),
    #[status(307, 308)]
    Elsewhere,
}

#[api(errors(404 = "no such user", 409 = "taken"))]
trait Users {
    #[endpoint(method = "GET", path = "/log-in")]
    fn log_in(&self) -> LogIn;

    #[endpoint(method = "POST", path = "/log-out", responses(302 = "logged out"))]
    fn log_out(&self) -> Moved;

    #[endpoint(method = "GET", path = "/go", responses(200, 303, 304 = "the same"))]
    fn go(&self) -> ();

    #[endpoint(method = "GET", path = "/users/<id>", responses(200 = "found", 404 = "no such user"))]
    fn find(&self, id: u32) -> Option<User>;

    #[endpoint(method = "HEAD", path = "/users/<id>", responses(200 = "exists", 404 = "does not"))]
    fn exists(&self, id: u32) -> Option<()>;

    #[endpoint(method = "PUT", path = "/stars/<id>", responses(204 = "starred", 404 = "no such user"))]
    fn star(&self, id: u32) -> Option<()>;

    #[endpoint(method = "GET", path = "/users/<id>/boss")]
    fn boss(&self, id: u32) -> Option<User>;
}

const LOCATION: &[&str] = &[
    "location: /home?a=b",
    "set-cookie: session=abc; Path=/",
    "set-cookie: theme=dark",
];

#[tokio::test]
async fn declared_redirects_are_values_with_headers_and_cookies() {
    for status in [301, 302, 303] {
        let server =
            Server::always(Script::new().write(response(status, LOCATION, "<html>"))).await;
        for client in clients(server.url()) {
            for max_redirects in [0, 9] {
                let moved = client.log_in().max_redirects(max_redirects).await.unwrap();
                let LogIn::Moved(moved) = moved else {
                    panic!("{moved:?}");
                };
                assert_eq!(moved.status.as_u16(), status);
                assert_eq!(moved.location, "/home?a=b");
                assert_eq!(moved.session.as_deref(), Some("abc"));
                assert_eq!(moved.cookies.len(), 2);
            }
        }
        assert_eq!(server.requests(), 2 * clients(server.url()).len());
    }
}

#[tokio::test]
async fn redirects_in_responses_are_values_as_well() {
    let server = Server::always(Script::new().write(response(302, LOCATION, ""))).await;
    for client in clients(server.url()) {
        let moved = client.log_out().response().await.unwrap();
        assert_eq!(moved.status(), 302);
        assert_eq!(moved.headers()["location"], "/home?a=b");
        assert_eq!(moved.body().location, "/home?a=b");
    }
    for status in [303, 304] {
        let server = Server::always(Script::new().write(response(status, LOCATION, ""))).await;
        for client in clients(server.url()) {
            let response = client.go().max_redirects(3).response().await.unwrap();
            assert_eq!(response.status(), status);
        }
        assert_eq!(server.requests(), clients(server.url()).len());
    }
}

#[tokio::test]
async fn statuses_that_are_not_declared_are_errors() {
    for (status, kind) in [
        (300, ErrorKind::Redirect),
        (302, ErrorKind::Redirect),
        (307, ErrorKind::Redirect),
        (404, ErrorKind::Status),
        (410, ErrorKind::Status),
    ] {
        let server = Server::always(Script::new().write(response(status, LOCATION, ""))).await;
        for client in clients(server.url()) {
            let error = client.go().await.unwrap_err();
            assert_eq!(
                (error.kind(), error.status().unwrap().as_u16()),
                (kind, status)
            );
        }
    }
    let server = Server::always(Script::new().write(response(304, &["etag: \"a\""], ""))).await;
    for client in clients(server.url()) {
        let error = client.find(1).await.unwrap_err();
        assert_eq!(error.to_string(), "GET /users/<id>: 304 Not Modified");
        let same = client.log_in().await.unwrap();
        let etag = "\"a\"".to_owned();
        assert_eq!(same, LogIn::Same(Version { etag }));
    }
}

#[tokio::test]
async fn a_status_304_has_no_body_whatever_its_length_says() {
    // The length is that of the resource.
    let head = "HTTP/1.1 304 Not Modified\r\netag: \"a\"\r\ncontent-length: 12345\r\n\r\n";
    let server = Server::always(Script::new().write(head)).await;
    for client in clients(server.url()) {
        let same = client.log_in().await.unwrap();
        assert!(matches!(same, LogIn::Same(_)), "{same:?}");
        client.go().await.unwrap();
    }
}

#[tokio::test]
async fn a_missing_resource_is_none_whatever_the_body() {
    let long = "x".repeat(3_000_000);
    for body in [
        "",
        "null",
        "{",
        "<html>404</html>",
        r#"{"name":"Ada"}"#,
        &long,
    ] {
        let script = Script::new().write(response(404, &["content-type: text/html"], body));
        let server = Server::always(script).await;
        for client in clients(server.url()) {
            assert_eq!(client.find(7).await.unwrap(), None);
            let response = client.find(7).response().await.unwrap();
            assert_eq!(
                (response.status().as_u16(), response.into_body()),
                (404, None)
            );
            let json = client.find(7).json::<Option<serde_json::Value>>();
            assert_eq!(json.await.unwrap(), None);
        }
    }
    // The body of a missing resource may be incomplete.
    let half = Script::new()
        .reply(&Reply::new(404, &["content-length: 100"], "half"))
        .close();
    let server = Server::always(half).await;
    for client in clients(server.url()) {
        assert_eq!(client.find(7).await.unwrap(), None);
    }
}

#[test]
fn a_missing_resource_is_none_in_blocking_calls() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let script = Script::new().write(response(404, &[], "<html>"));
    let server = runtime.block_on(Server::always(script));
    let client = Client::builder().base_url(server.url()).build().unwrap();
    assert_eq!(client.find(7).wait().unwrap(), None);
}

#[tokio::test]
async fn only_a_declared_404_is_none() {
    let server = Server::always(Script::new().write(response(404, &[], "{}"))).await;
    for client in clients(server.url()) {
        let error = client.boss(7).await.unwrap_err();
        assert!(error.is_not_found(), "{error}");
    }
    for (body, boss) in [
        ("null", None),
        ("", None),
        (r#"{"name":"Eve"}"#, Some("Eve")),
    ] {
        let script = Script::new().write(response(200, &["content-type: application/json"], body));
        let server = Server::always(script).await;
        for client in clients(server.url()) {
            for user in [client.boss(7).await.unwrap(), client.find(7).await.unwrap()] {
                assert_eq!(user.as_ref().map(|user| &*user.name), boss);
            }
        }
    }
    let server = Server::always(Script::new().write(response(410, &[], ""))).await;
    for client in clients(server.url()) {
        assert!(
            client
                .find(7)
                .retry(restrait::Retry::never())
                .await
                .is_err()
        );
    }
}

#[tokio::test]
async fn a_resource_without_a_body_is_found() {
    for (status, found) in [(200, Some(())), (204, Some(())), (404, None)] {
        let server = Server::always(Script::new().write(response(status, &[], ""))).await;
        for client in clients(server.url()) {
            assert_eq!(client.exists(7).await.unwrap(), found);
            assert_eq!(client.star(7).await.unwrap(), found);
        }
    }
}

#[tokio::test]
async fn the_fake_server_sends_none_as_404() {
    let server = FakeServer::builder(())
        .api(&users::INFO)
        .on::<users::Find>(|(), request| {
            let name = || "Ada".to_owned();
            Ok((request.required::<u32>("id")? == 1).then(|| User { name: name() }))
        })
        .on::<users::Exists>(|(), request| Ok((request.required::<u32>("id")? == 1).then_some(())))
        .on::<users::Star>(|(), _| Err(Rejection::not_found("no such user")))
        .on_raw::<users::LogOut>(|(), _| {
            Ok(restrait_fake::Response::empty(302).header("location", "/home"))
        })
        .start()
        .await
        .unwrap();
    let client = Client::builder()
        .base_url(server.base_url())
        .build()
        .unwrap();
    assert_eq!(client.find(1).await.unwrap().unwrap().name, "Ada");
    assert_eq!(client.find(2).await.unwrap(), None);
    assert_eq!(client.exists(1).await.unwrap(), Some(()));
    assert_eq!(client.exists(2).await.unwrap(), None);
    assert_eq!(client.star(2).await.unwrap(), None);
    assert_eq!(client.log_out().await.unwrap().location, "/home");
    let statuses: Vec<_> = server.requests().iter().map(|it| it.status).collect();
    assert_eq!(statuses, [200, 404, 200, 404, 404, 302].map(Some));
}

#[test]
fn the_metadata_lists_all_statuses() {
    let statuses = |name| {
        let info = users::INFO.endpoint(name).unwrap();
        let success = info.responses.iter().map(|it| (it.status, it.body));
        let errors = info.errors.iter().map(|it| it.status);
        (success.collect::<Vec<_>>(), errors.collect::<Vec<_>>())
    };
    assert_eq!(
        statuses("find"),
        (vec![(200, Some("Option<User>")), (404, None)], vec![409])
    );
    assert_eq!(
        statuses("boss"),
        (vec![(200, Some("Option<User>"))], vec![404, 409])
    );
    let (success, _) = statuses("logIn");
    let redirects: Vec<_> = success.iter().map(|(status, _)| *status).collect();
    assert_eq!(redirects, [200, 301, 302, 303, 304, 307, 308]);
}
