//! HTTP/2: requests that were refused, and connections that no longer respond.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use restrait::response::BodyStream;
use restrait::transport::Hyper;
use restrait::{BoxFuture, Client, ClientBuilder, ErrorKind, Outcome, Retry, api, endpoint};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::frames::{INTERNAL_ERROR, NO_ERROR, Peer, REFUSED_STREAM};

#[api]
trait Orders {
    #[endpoint(method = "GET", path = "/orders")]
    fn orders(&self) -> Vec<u32>;

    #[endpoint(method = "POST", path = "/orders")]
    fn order(&self, #[body] items: Vec<u32>) -> Vec<u32>;

    #[endpoint(method = "GET", path = "/orders/file")]
    fn file(&self) -> BodyStream;
}

/// Returns a client over each transport, which speaks HTTP/2 without TLS.
fn clients(
    base_url: &str,
    configure: impl Fn(ClientBuilder<Client>) -> ClientBuilder<Client>,
) -> [(&'static str, Client); 2] {
    let builder = || configure(Client::builder().base_url(base_url));
    let reqwest = builder().reqwest(reqwest::ClientBuilder::http2_prior_knowledge);
    let part = Duration::from_millis(400);
    let hyper = Hyper::builder()
        .http2_prior_knowledge()
        .http2_keep_alive(part, part);
    let hyper = builder().transport(hyper.build().unwrap());
    [
        ("reqwest", reqwest.build().unwrap()),
        ("hyper", hyper.build().unwrap()),
    ]
}

/// Starts a server that calls `handler` with the number of each connection.
pub(super) async fn serve<F, A>(handler: F) -> String
where
    F: Fn(usize, TcpStream) -> A + Send + 'static,
    A: Future<Output = ()> + Send + 'static,
{
    // The server is compiled once, and not for each handler.
    serve_boxed(Box::new(move |number, stream| {
        Box::pin(handler(number, stream))
    }))
    .await
}

type BoxedHandler = dyn Fn(usize, TcpStream) -> BoxFuture<()> + Send;

async fn serve_boxed(handler: Box<BoxedHandler>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for number in 0.. {
            let (stream, _) = listener.accept().await.unwrap();
            tokio::spawn(handler(number, stream));
        }
    });
    url
}

/// Starts a server that refuses the first requests, and returns its URL and the number of requests that
/// it has received.
async fn refuse_first(refused: usize) -> (String, Arc<AtomicUsize>) {
    let received = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&received);
    let url = serve(move |_, stream| {
        let received = Arc::clone(&counter);
        async move {
            let mut peer = Peer::accept(stream, &[]).await.unwrap();
            while let Some(stream) = peer.request().await {
                if received.fetch_add(1, Ordering::SeqCst) < refused {
                    peer.reset(stream, REFUSED_STREAM).await;
                } else {
                    peer.respond(stream, "[1]").await;
                }
            }
        }
    });
    (url.await, received)
}

#[tokio::test]
async fn refused_post_is_sent_once_without_retries() {
    for index in 0..2 {
        let (url, received) = refuse_first(usize::MAX).await;
        let (name, client) = &clients(&url, |client| client.retry(Retry::never()))[index];
        let error = client.order(vec![1]).await.unwrap_err();
        assert_eq!(received.load(Ordering::SeqCst), 1, "{name}: {error}");
        assert_eq!(error.outcome(), Outcome::NotSent, "{name}: {error}");
        assert_eq!(error.attempts(), 1, "{name}");
    }
}

#[tokio::test]
async fn refused_post_is_repeated_by_the_policy_of_the_client() {
    for index in 0..2 {
        let (url, received) = refuse_first(2).await;
        let (name, client) = &clients(&url, |client| client)[index];
        assert_eq!(client.order(vec![1]).await.unwrap(), [1], "{name}");
        assert_eq!(received.load(Ordering::SeqCst), 3, "{name}");

        let (url, received) = refuse_first(usize::MAX).await;
        let retry = Retry::default().max_attempts(3);
        let (_, client) = &clients(&url, |client| client.retry(retry.clone()))[index];
        let error = client.order(vec![1]).await.unwrap_err();
        assert_eq!(error.attempts(), 3, "{name}: {error}");
        assert_eq!(received.load(Ordering::SeqCst), 3, "{name}");
    }
}

#[tokio::test]
async fn post_after_the_last_stream_of_a_goaway_is_sent_again() {
    for index in 0..2 {
        let url = serve(move |connection, stream| async move {
            let mut peer = Peer::accept(stream, &[]).await.unwrap();
            while let Some(stream) = peer.request().await {
                if connection == 0 {
                    peer.go_away(0, NO_ERROR).await;
                } else {
                    peer.respond(stream, "[1]").await;
                }
            }
        });
        let (name, client) = &clients(&url.await, |client| client)[index];
        assert_eq!(client.order(vec![1]).await.unwrap(), [1], "{name}");
    }
}

#[tokio::test]
async fn post_that_a_goaway_includes_may_have_been_processed() {
    for index in 0..2 {
        let received = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&received);
        let url = serve(move |_, stream| {
            let received = Arc::clone(&counter);
            async move {
                let mut peer = Peer::accept(stream, &[]).await.unwrap();
                let stream = peer.request().await.unwrap();
                received.fetch_add(1, Ordering::SeqCst);
                peer.go_away(stream, INTERNAL_ERROR).await;
            }
        });
        let (name, client) = &clients(&url.await, |client| client)[index];
        let error = client.order(vec![1]).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::Unknown, "{name}: {error}");
        assert_eq!(received.load(Ordering::SeqCst), 1, "{name}: {error}");
    }
}

#[tokio::test]
async fn post_that_was_reset_after_its_headers_arrived_may_have_been_processed() {
    for index in 0..2 {
        let url = serve(|_, stream| async {
            let mut peer = Peer::accept(stream, &[]).await.unwrap();
            while let Some(stream) = peer.request().await {
                peer.respond_with_part(stream, b"[").await;
                peer.reset(stream, REFUSED_STREAM).await;
            }
        });
        let (name, client) = &clients(&url.await, |client| client)[index];
        let error = client.order(vec![1]).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::Unknown, "{name}: {error}");
        assert_eq!(error.attempts(), 1, "{name}");
    }
}

/// A server may reset a stream without an error, but only after the whole response.
#[tokio::test]
async fn body_that_was_reset_without_an_error_is_incomplete_with_hyper() {
    let url = serve(|_, stream| async {
        let mut peer = Peer::accept(stream, &[]).await.unwrap();
        while let Some(stream) = peer.request().await {
            peer.respond_with_part(stream, b"[1]").await;
            peer.reset(stream, NO_ERROR).await;
        }
    });
    let [_, (_, client)] = clients(&url.await, |client| client);
    let error = client.order(vec![1]).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert_eq!(error.outcome(), Outcome::Unknown, "{error}");

    let url = serve(|_, stream| async {
        let mut peer = Peer::accept(stream, &[]).await.unwrap();
        while let Some(stream) = peer.request().await {
            peer.respond(stream, "[1]").await;
            peer.reset(stream, NO_ERROR).await;
        }
    });
    for (name, client) in clients(&url.await, |client| client) {
        assert_eq!(client.order(vec![1]).await.unwrap(), [1], "{name}");
    }
}

#[tokio::test]
async fn recovers_from_a_connection_that_no_longer_responds() {
    for index in 0..2 {
        let url = serve(|connection, mut stream| async move {
            if connection == 0 {
                // Reads everything, and never responds.
                let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
                return;
            }
            let mut peer = Peer::accept(stream, &[]).await.unwrap();
            while let Some(stream) = peer.request().await {
                peer.respond(stream, "[1]").await;
            }
        });
        let deadline = Duration::from_secs(3);
        let (name, client) = &clients(&url.await, |client| client.timeout(deadline))[index];
        let start = Instant::now();
        let (get, post) = tokio::join!(client.orders(), client.order(vec![1]));
        assert_eq!(get.unwrap(), [1], "{name}");
        let error = post.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TimedOut, "{name}: {error}");
        assert_eq!(error.outcome(), Outcome::Unknown, "{name}: {error}");
        let text = "the server did not respond to an HTTP/2 ping";
        assert!(error.to_string().contains(text), "{name}: {error}");
        assert!(start.elapsed() < deadline, "{name}: {:?}", start.elapsed());
        assert_eq!(client.order(vec![1]).await.unwrap(), [1], "{name}");
    }
}

#[tokio::test]
async fn slow_response_is_not_lost_if_the_server_acknowledges_pings() {
    for index in 0..2 {
        let url = serve(|_, stream| async {
            let mut peer = Peer::accept(stream, &[]).await.unwrap();
            let stream = peer.request().await.unwrap();
            let late = tokio::time::sleep(Duration::from_millis(1500));
            tokio::select! {
                _ = peer.request() => panic!("a second request"),
                () = late => {}
            }
            peer.respond(stream, "[1]").await;
            peer.request().await;
        });
        let deadline = Duration::from_secs(3);
        let (name, client) = &clients(&url.await, |client| client.timeout(deadline))[index];
        assert_eq!(client.order(vec![1]).await.unwrap(), [1], "{name}");
    }
}

#[tokio::test]
async fn requests_that_were_given_up_leave_no_tasks() {
    for index in 0..2 {
        let url = serve(|_, stream| async {
            // The initial window is 0, so no body can be sent.
            let mut peer = Peer::accept(stream, &[(4, 0)]).await.unwrap();
            assert_eq!(peer.request().await, None);
        });
        // More than the window before the settings arrive.
        let items = || vec![1; 100_000];
        let deadline = Duration::from_millis(100);
        let (name, client) = &clients(&url.await, |client| client.timeout(deadline))[index];
        let tasks = || {
            tokio::runtime::Handle::current()
                .metrics()
                .num_alive_tasks()
        };
        let before = tasks();
        for _ in 0..10 {
            let calls = (client.order(items()), client.order(items()));
            let (first, second) = tokio::join!(calls.0.into_future(), calls.1.into_future());
            assert!(first.unwrap_err().is_timeout() && second.unwrap_err().is_timeout());
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        // The tasks of one connection at most.
        let left = tasks().saturating_sub(before);
        assert!(left <= 4, "{name}: {left} tasks");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn endless_interim_responses_end_at_the_deadline() {
    for index in 0..2 {
        let url = serve(|_, stream| async {
            let mut peer = Peer::accept(stream, &[]).await.unwrap();
            let stream = peer.request().await.unwrap();
            while peer.respond_early(stream).await {}
        });
        let deadline = Duration::from_millis(300);
        let (name, client) = &clients(&url.await, |client| client.timeout(deadline))[index];
        let start = Instant::now();
        let error = client.order(vec![1]).await.unwrap_err();
        let took = start.elapsed();
        assert_eq!(error.outcome(), Outcome::Unknown, "{name}: {error}");
        assert!(took < deadline + Duration::from_secs(1), "{name}: {took:?}");
    }
}

#[tokio::test]
async fn downloads_that_are_not_read_do_not_block_other_calls() {
    const UNREAD: usize = 6;
    for index in 0..2 {
        let url = serve(|_, stream| async {
            let mut peer = Peer::accept(stream, &[]).await.unwrap();
            let mut number = 0;
            while let Some(stream) = peer.request().await {
                number += 1;
                if number <= UNREAD {
                    peer.respond_with_part(stream, &vec![b' '; 2 << 20]).await;
                } else {
                    peer.respond(stream, "[1]").await;
                }
            }
        });
        let deadline = Duration::from_secs(5);
        let (name, client) = &clients(&url.await, |client| client.timeout(deadline))[index];
        let mut unread = Vec::new();
        for _ in 0..UNREAD {
            unread.push(client.file().await.unwrap());
        }
        assert_eq!(client.orders().await.unwrap(), [1], "{name}");
    }
}

#[tokio::test]
async fn violation_of_the_protocol_is_permanent() {
    for index in 0..2 {
        let url = serve(|_, mut stream| async move {
            let _ = stream.read(&mut [0; 1024]).await;
            let response = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n";
            let _ = stream.write_all(response).await;
            let _ = stream.read(&mut [0; 1024]).await;
        });
        let (name, client) = &clients(&url.await, |client| client)[index];
        let error = client.orders().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{name}: {error}");
        assert_eq!(error.outcome(), Outcome::Unknown, "{name}: {error}");
        assert_eq!(
            (error.attempts(), error.is_retryable()),
            (1, false),
            "{name}: {error}"
        );
    }
}
