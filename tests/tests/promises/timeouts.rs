//! Promise 5 over sockets: limits before the headers of a response, and runtimes without drivers.

use std::time::{Duration, Instant};

use restrait::transport::Hyper;
use restrait::{Client, ClientBuilder, Outcome, Retry, api, endpoint};
use restrait_tests::fault::{Script, Server, json};
use restrait_tests::support::RefusingPort;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::runtime::Builder;

use crate::secrets;
use crate::things::{GRACE, JSON, TOKEN, Thing, Things, thing, undisturbed};

#[api]
trait Slow {
    #[endpoint(method = "GET", path = "/slow", timeout = "1s", read_timeout = "100ms")]
    fn slow(&self) -> Thing;

    #[endpoint(
        method = "POST",
        path = "/slow",
        timeout = "1s",
        read_timeout = "100ms"
    )]
    fn slow_post(&self) -> Thing;
}

/// Returns builders with the default settings for each transport.
fn builders(url: &str) -> [ClientBuilder<Client>; 2] {
    let builder = || Client::builder().base_url(url).token(TOKEN);
    let hyper = Hyper::new().unwrap();
    [builder(), builder().transport(hyper)]
}

#[tokio::test]
async fn headers_may_take_longer_than_the_read_timeout() {
    let _undisturbed = undisturbed().await;
    let pause = Script::new().pause(Duration::from_millis(300));
    let server = Server::always(pause.write(json(JSON))).await;
    for builder in builders(server.url()) {
        let client = builder.retry(Retry::never()).build().unwrap();
        client.slow().await.unwrap();
        client.slow_post().await.unwrap();
    }
    // The read timeout applies to the body.
    let part = Script::new().write("HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n{");
    let server = Server::always(part.pause(Duration::from_millis(300))).await;
    for builder in builders(server.url()) {
        let client = builder.retry(Retry::never()).build().unwrap();
        let error = client.slow().await.unwrap_err().to_string();
        assert!(error.contains("read timeout 100 ms"), "{error}");
    }
}

#[tokio::test]
async fn refused_port_fails_within_500_ms() {
    let _undisturbed = undisturbed().await;
    let port = RefusingPort::bind();
    for builder in builders(&port.url("http")) {
        let client = builder.build().unwrap();
        for method in ["GET", "POST"] {
            let start = Instant::now();
            let result = match method {
                "GET" => client.thing("a").await,
                _ => client.make(&thing()).await,
            };
            let error = result.unwrap_err();
            let took = start.elapsed();
            assert!(took < Duration::from_millis(500), "{method} {took:?}");
            assert_eq!((error.attempts(), error.outcome()), (3, Outcome::NotSent));
            assert!(error.is_retryable());
        }
    }
}

#[tokio::test]
async fn deadline_that_ends_connecting_says_not_sent() {
    let _undisturbed = undisturbed().await;
    let limit = Duration::from_millis(300);
    // The queue of a listener that accepts nothing is full after a few connections.
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let full = socket.listen(0).unwrap();
    let address = full.local_addr().unwrap();
    let mut waiting = Vec::new();
    while let Ok(stream) = tokio::time::timeout(limit, TcpStream::connect(address)).await {
        waiting.push(stream);
    }
    // This server accepts connections, but takes no part in the TLS handshake.
    let without_tls = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent_url = format!("https://{}", without_tls.local_addr().unwrap());
    let accepting = tokio::spawn(async move {
        let mut accepted = Vec::new();
        loop {
            accepted.push(without_tls.accept().await);
        }
    });
    // These tests build reqwest without TLS.
    let [reqwest, hyper] = builders(&format!("http://{address}"));
    let [_, hyper_tls] = builders(&silent_url);
    let check = async |builder: ClientBuilder<Client>| {
        let client = builder.timeout(limit).build().unwrap();
        let thing = thing();
        let (get, post) = (client.thing("a"), client.make(&thing));
        let (get, post) = tokio::join!(get.into_future(), post.into_future());
        for result in [get, post] {
            let error = result.unwrap_err();
            secrets::check(&error);
            assert_eq!((error.attempts(), error.outcome()), (1, Outcome::NotSent));
            let text = "timed out connecting to the server (deadline 300 ms); raise it with \
                        `timeout`";
            assert!(error.to_string().ends_with(text), "{error}");
        }
    };
    tokio::join!(check(reqwest), check(hyper), check(hyper_tls));
    accepting.abort();
    // This one receives the request.
    let silent = Server::always(Script::new().hang()).await;
    for builder in builders(silent.url()) {
        let client = builder.timeout(limit).build().unwrap();
        let error = client.make(&thing()).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::Unknown);
    }
    assert_eq!(silent.requests(), 2);
}

#[test]
fn missing_drivers_of_the_runtime_are_named_before_anything_is_sent() {
    let full = tokio::runtime::Runtime::new().unwrap();
    let server = full.block_on(Server::always(Script::new().write(json(JSON))));
    let without_timers = Builder::new_current_thread().enable_io().build().unwrap();
    let without_io = Builder::new_current_thread().enable_time().build().unwrap();
    let without_both = Builder::new_current_thread().build().unwrap();
    for (runtime, missing) in [
        (without_timers, "`enable_time` or `enable_all`"),
        (without_io, "`enable_io` or `enable_all`"),
        (without_both, "`enable_time` or `enable_all`"),
    ] {
        for builder in builders(server.url()) {
            let client = builder.build().unwrap();
            let start = Instant::now();
            for method in ["GET", "POST"] {
                let result = runtime.block_on(async {
                    match method {
                        "GET" => client.thing("a").await,
                        _ => client.make(&thing()).await,
                    }
                });
                let error = result.unwrap_err();
                assert_eq!((error.attempts(), error.outcome()), (1, Outcome::NotSent));
                assert!(error.to_string().contains(missing), "{error}");
                assert!(!error.is_retryable());
            }
            assert!(start.elapsed() < GRACE);
        }
    }
    assert_eq!(server.requests(), 0);
}
