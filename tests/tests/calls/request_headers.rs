//! The headers that a call can set.

use restrait::body::Part;
use restrait::interceptor::{CallStart, Interceptor, InterceptorFuture};
use restrait::prelude::*;
use restrait::transport::TransportError;
use restrait::{Body, Client, api, endpoint};

use crate::capture::Capture;

#[api]
trait Notes {
    #[endpoint(method = "PUT", path = "/notes")]
    fn put(&self, #[body(content_type = "text/plain")] note: Body) -> ();

    #[endpoint(method = "POST", path = "/notes")]
    fn upload(&self, #[multipart] file: Part) -> ();

    #[endpoint(method = "POST", path = "/titles")]
    fn title(&self, #[multipart] title: Option<&str>) -> ();
}

/// The headers of a connection (RFC 9110, section 7.6.1, and RFC 2616, section 13.5.1), and those
/// whose value the client determines.
const RESERVED: [&str; 14] = [
    "connection",
    "keep-alive",
    "proxy-connection",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "http2-settings",
    "expect",
    "host",
    "content-length",
    "authorization",
    ":authority",
];

#[test]
fn headers_of_the_connection_are_refused_with_a_reason() {
    let client = Capture::new().client();
    for name in RESERVED {
        for name in [name.to_owned(), name.to_ascii_uppercase()] {
            for value in ["", "close", "7"] {
                let call = client.put(Body::full("x")).header(&name, value);
                let error = call.request().unwrap_err();
                assert_eq!(error.param(), Some(&*name));
                let reason = error.to_string();
                let reason = reason.split_once(": invalid `").unwrap().1;
                assert!(reason.len() > name.len() + 10, "{reason}");
            }
        }
    }
    for name in [
        "x-trace", "accept", "if-match", "prefer", "range", "via", "cookie",
    ] {
        let call = client.put(Body::full("x")).header(name, "7");
        assert_eq!(call.request().unwrap().headers()[name], "7");
    }
}

#[test]
fn interceptors_cannot_set_headers_of_the_connection() {
    struct Set(&'static str);

    impl Interceptor for Set {
        fn before<'a>(
            &'a self,
            call: &'a mut CallStart<'_>,
        ) -> InterceptorFuture<'a, Result<(), TransportError>> {
            let set = call.set_header(self.0, "x");
            Box::pin(async { set })
        }
    }

    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    for name in RESERVED {
        let capture = Capture::new();
        let builder = Client::builder().base_url("https://api.example.com");
        let builder = builder.transport(capture.clone()).interceptor(Set(name));
        let client = builder.build().unwrap();
        let error = runtime
            .block_on(client.put(Body::full("x")).into_future())
            .unwrap_err();
        assert!(error.to_string().contains(name), "{error}");
        assert!(capture.take().is_empty());
    }
}

#[test]
fn content_type_of_a_multipart_body_cannot_be_replaced() {
    let client = Capture::new().client();
    let file = || Part::new("x").file_name("f");
    for value in [
        "multipart/form-data",
        "multipart/form-data; boundary=x",
        "text/plain",
    ] {
        let error = client
            .upload(file())
            .header("Content-Type", value)
            .request()
            .unwrap_err();
        assert_eq!(error.param(), Some("content-type"));
        assert!(error.to_string().contains("boundary"), "{error}");
    }
    let request = client.upload(file()).header("x-a", "1").request().unwrap();
    let media_type = request.headers()["content-type"].to_str().unwrap();
    assert!(media_type.starts_with("multipart/form-data; boundary=restrait-"));
    // All other media types can be replaced, for servers with names of their own.
    let call = client
        .put(Body::full("x"))
        .header("content-type", "text/markdown");
    assert_eq!(
        call.request().unwrap().headers()["content-type"],
        "text/markdown"
    );
}

#[test]
fn file_names_that_servers_cannot_read_are_refused() {
    let client = Capture::new().client();
    for (name, is_valid) in [
        ("a \"b\"\r\n.csv", true),
        ("C:\\a\\b.csv", true),
        ("C:\\a\\", false),
        ("a\0", false),
    ] {
        let call = client.upload(Part::new("x").file_name(name));
        assert_eq!(call.request().is_ok(), is_valid, "{name:?}");
        if !is_valid {
            assert_eq!(call.request().unwrap_err().param(), Some("file"));
        }
    }
    assert!(client.title().title("a\0\\").request().is_ok());
}
