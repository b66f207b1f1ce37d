//! `HEAD` with typed headers.

use restrait::response::ETag;
use restrait::{Response, api, endpoint};
use restrait_fake::{FakeServer, Rejection, Response as Reply};
use restrait_tests::fault::{Script, Server, response};

use crate::exchange::clients;

/// The headers of a file.
#[derive(Debug, PartialEq, Response)]
struct File {
    #[header("content-length")]
    size: u64,
    #[header]
    etag: Option<ETag>,
    #[header("x-tag")]
    tags: Vec<String>,
    #[cookie("session")]
    session: Option<String>,
    #[status]
    status: http::StatusCode,
}

#[api]
trait Files {
    #[endpoint(method = "HEAD", path = "/files/<name>", errors(404 = "no such file"))]
    fn file(&self, name: &str) -> File;
}

fn expected() -> File {
    File {
        size: 7,
        etag: Some("\"v1\"".parse().unwrap()),
        tags: vec!["a".to_owned(), "b".to_owned()],
        session: None,
        status: http::StatusCode::OK,
    }
}

#[tokio::test]
async fn headers_of_a_response_without_a_body_are_typed() {
    let headers = &["content-length: 7", "etag: \"v1\"", "x-tag: a", "x-tag: b"];
    let server = Server::always(Script::new().write(response(200, headers, ""))).await;
    for client in clients(server.url()) {
        assert_eq!(client.file("a").await.unwrap(), expected());
    }
}

#[tokio::test]
async fn fake_servers_leave_out_the_body() {
    let builder = FakeServer::builder(()).on_raw::<files::File<'_>>(|(), request| {
        match request.text("name") {
            Some("a") => Ok(Reply::text(200, "content").header("etag", "\"v1\"")),
            _ => Err(Rejection::not_found("no such file")),
        }
    });
    let server = builder.start().await.unwrap();
    let builder = || restrait::Client::builder().base_url(server.base_url());
    let in_process = builder().transport(server.transport());
    for client in [builder(), in_process].map(|builder| builder.build().unwrap()) {
        let expected = File {
            tags: Vec::new(),
            ..expected()
        };
        assert_eq!(client.file("a").await.unwrap(), expected);
        assert!(client.file("b").await.unwrap_err().is_not_found());
    }
}
