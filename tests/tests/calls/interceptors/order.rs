//! Order of interceptors, and their limits.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use restrait::interceptor::{CallEnd, CallStart, Interceptor, InterceptorFuture};
use restrait::prelude::*;
use restrait::testing::mock::{Mock, MockResponse};
use restrait::transport::TransportError;
use restrait::{Client, Error, Outcome, api, endpoint};

#[api]
trait Things {
    #[endpoint(method = "PATCH", path = "/things/<id>")]
    fn change(&self, id: u32) -> Option<u32>;
}

type Log = Arc<Mutex<Vec<String>>>;

/// Logs its calls. Its name selects further actions.
struct Named(&'static str, Log);

impl Named {
    fn log(&self, text: &str) {
        self.1.lock().unwrap().push(format!("{} {text}", self.0));
    }
}

impl Interceptor for Named {
    fn before<'a>(
        &'a self,
        call: &'a mut CallStart<'_>,
    ) -> InterceptorFuture<'a, Result<(), TransportError>> {
        Box::pin(async move {
            assert!(call.url().ends_with("/things/7"));
            self.log("before");
            match self.0 {
                "slow" => tokio::time::sleep(Duration::from_secs(60)).await,
                "refuser" => return Err(TransportError::rejected("not on sundays")),
                "thief" => return call.set_header("authorization", "mine"),
                _ => {}
            }
            let found = call
                .headers()
                .get("x-seen-by")
                .map_or("", |seen| seen.to_str().unwrap());
            let seen = format!("{found}{},", self.0);
            call.set_header("x-seen-by", &seen)
        })
    }

    fn after<'a>(&'a self, call: &'a CallEnd<'_>) -> InterceptorFuture<'a> {
        Box::pin(async move {
            let status = call.status().unwrap().as_u16();
            assert!(call.headers().unwrap().contains_key("content-type"));
            assert_eq!(call.endpoint().name(), "change");
            self.log(&format!("after {status} {}", call.attempts()));
        })
    }

    fn error<'a>(&'a self, call: &'a CallEnd<'_>, error: &'a Error) -> InterceptorFuture<'a> {
        Box::pin(
            async move { self.log(&format!("error {:?} {}", error.outcome(), call.attempts())) },
        )
    }
}

fn start(names: &[&'static str]) -> (Mock<Client>, Client, Log) {
    let (mock, log) = (Mock::<Client>::new(), Log::default());
    let builder = names.iter().fold(mock.builder(), |builder, name| {
        builder.interceptor(Named(name, Arc::clone(&log)))
    });
    (mock, builder.build().unwrap(), log)
}

#[tokio::test]
async fn interceptors_run_in_order_before_and_in_reverse_after() {
    let (mock, client, log) = start(&["a", "b"]);
    mock.expect(client.change(7)).respond(Some(1));
    assert_eq!(client.change(7).await.unwrap(), Some(1));
    assert_eq!(mock.requests()[0].header("x-seen-by"), Some("a,b,"));
    assert_eq!(
        *log.lock().unwrap(),
        ["a before", "b before", "b after 200 1", "a after 200 1"]
    );
}

#[tokio::test]
async fn derived_clients_keep_interceptors() {
    let (mock, client, log) = start(&["a"]);
    let derived = client.with_token("other").unwrap();
    mock.expect(derived.change(7))
        .respond_with(MockResponse::status(400));
    assert!(derived.change(7).await.is_err());
    assert_eq!(*log.lock().unwrap(), ["a before", "a error Answered 1"]);
}

#[tokio::test]
async fn interceptor_can_reject_a_call() {
    let (mock, client, log) = start(&["a", "refuser", "b"]);
    let error = client.change(7).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    let text = "PATCH /things/<id>: cannot send the request: not on sundays";
    assert_eq!(error.to_string(), text);
    assert!(mock.requests().is_empty());
    let log = log.lock().unwrap().join("|");
    let wanted =
        "a before|refuser before|b error NotSent 0|refuser error NotSent 0|a error NotSent 0";
    assert_eq!(log, wanted);
}

#[tokio::test]
async fn interceptor_cannot_set_headers_of_the_client() {
    let (mock, client, _) = start(&["thief"]);
    let text = client.change(7).await.unwrap_err().to_string();
    assert!(
        text.contains("invalid header `authorization`: it is set from the client's token"),
        "{text}"
    );
    assert!(mock.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn deadline_includes_interceptors() {
    let (mock, client, _) = start(&["slow"]);
    let error = client
        .change(7)
        .timeout(Duration::from_secs(1))
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(mock.requests().is_empty());
}
