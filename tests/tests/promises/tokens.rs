//! Token renewal: shared by concurrent calls, after a 401, and before a token expires.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use restrait::auth::TokenError;
use restrait::{Call, Client, ClientBuilder, ErrorKind, Outcome, Token};
use restrait_tests::fault::{ReceivedRequest, Script, Server, json, response};

use crate::secrets;
use crate::things::{JSON, TOKEN, Things, thing};

/// Serves requests with tokens from this number on.
fn accept_tokens_from(from: usize) -> impl Fn(&ReceivedRequest) -> Script + Send + Sync {
    move |seen| {
        let number = seen
            .header("authorization")
            .and_then(|it| it.strip_prefix("Bearer t"));
        match number.and_then(|number| number.parse::<usize>().ok()) {
            Some(number) if number >= from => Script::new().write(json(JSON)),
            _ => Script::new().write(response(401, &[], "{}")),
        }
    }
}

/// Returns a builder without a token.
fn builder_without_token(url: &str) -> ClientBuilder<Client> {
    Client::builder().base_url(url)
}

/// Returns a source of tokens `t1`, `t2`, .., with a counter of its calls.
fn source() -> (Arc<AtomicUsize>, impl restrait::auth::TokenSource) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let source = move || {
        let number = count.fetch_add(1, Ordering::Relaxed) + 1;
        async move {
            tokio::time::sleep(Duration::from_millis(20)).await;
            Ok::<_, TokenError>(Token::new(format!("t{number}"))?)
        }
    };
    (asked, source)
}

/// Returns a client with a source of tokens, of which a server accepts those from this number on.
async fn with_source(from: usize) -> (Server, Arc<AtomicUsize>, Client) {
    let server = Server::with_handler(accept_tokens_from(from)).await;
    let (asked, source) = source();
    let builder = builder_without_token(server.url());
    let client = builder.token_source(source).build().unwrap();
    (server, asked, client)
}

#[tokio::test]
async fn concurrent_calls_share_one_token_request() {
    let server = Server::with_handler(accept_tokens_from(1)).await;
    let (asked, source) = source();
    let client = builder_without_token(server.url())
        .token_source(source)
        .token(TOKEN)
        .build()
        .unwrap();
    // The initial token is rejected. A hundred calls notice it, and one of them renews the token.
    let calls: Vec<_> = (0..100)
        .map(|_| tokio::spawn(client.thing("a").into_future()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(asked.load(Ordering::Relaxed), 1);
    client.make(&thing()).await.unwrap();
    assert_eq!(asked.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn retries_once_after_401_with_a_new_token() {
    let (server, asked, client) = with_source(4).await;
    let error = client.thing("a").await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((error.attempts(), asked.load(Ordering::Relaxed)), (2, 2));
    // A POST is not resent. The rejected token is not used again.
    let error = client.make(&thing()).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(error.attempts(), 1);
    client.make(&thing()).await.unwrap();
    assert_eq!(server.requests(), 4);
}

#[tokio::test]
async fn renews_expired_tokens_before_use() {
    let (server, asked, client) = with_source(1).await;
    // {"exp":100}
    client.set_token("e30.eyJleHAiOjEwMH0.c2ln").unwrap();
    client.make(&thing()).await.unwrap();
    assert_eq!((server.requests(), asked.load(Ordering::Relaxed)), (1, 1));

    let number = AtomicUsize::new(0);
    let client = builder_without_token(server.url())
        .token_source(move || {
            let number = number.fetch_add(1, Ordering::Relaxed) + 1;
            async move {
                let soon = SystemTime::now() + Duration::from_secs(1);
                Ok::<_, TokenError>(Token::new(format!("t{number}"))?.expires_at(soon))
            }
        })
        .build()
        .unwrap();
    client.thing("a").await.unwrap();
    tokio::time::sleep(Duration::from_millis(1100)).await;
    client.thing("a").await.unwrap();
    let used: Vec<_> = server
        .log()
        .iter()
        .map(|seen| seen.headers["authorization"].clone())
        .collect();
    assert_eq!(used[1..], ["Bearer t1", "Bearer t2"]);
}

#[tokio::test]
async fn failing_token_source_fails_the_call() {
    secrets::watch();
    let server = Server::with_handler(accept_tokens_from(1)).await;
    let client = builder_without_token(server.url())
        .token_source(|| async { Err::<Token, TokenError>("the vault is sealed".into()) })
        .build()
        .unwrap();
    let error = client.make(&thing()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::Token, Outcome::NotSent)
    );
    assert!(secrets::all_text(&error).contains("the vault is sealed"));

    let client = builder_without_token(server.url())
        .token_source(std::future::pending::<Result<Token, TokenError>>)
        .build()
        .unwrap();
    let thing = thing();
    let call = client.make(&thing).timeout(Duration::from_millis(100));
    let error = call.await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!((error.outcome(), server.requests()), (Outcome::NotSent, 0));

    // The error of a source that contains its token is redacted.
    let client = builder_without_token(server.url())
        .token(TOKEN)
        .token_source(|| async { Err::<Token, TokenError>(format!("cannot renew {TOKEN}").into()) })
        .build()
        .unwrap();
    let error = client.thing("a").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    secrets::check(&error);
    secrets::traced();
}

#[tokio::test]
async fn set_token_is_kept_although_the_source_was_asked_before() {
    let (server, asked, client) = with_source(1).await;
    // The source returns `t1` after the token was set.
    let call = tokio::spawn(client.thing("a").into_future());
    while asked.load(Ordering::Relaxed) == 0 {
        tokio::task::yield_now().await;
    }
    client.set_token("t7").unwrap();
    call.await.unwrap().unwrap();
    client.make(&thing()).await.unwrap();
    let used = server.log();
    let used = used
        .iter()
        .map(|seen| seen.headers["authorization"].as_str());
    assert_eq!(used.collect::<Vec<_>>(), ["Bearer t7", "Bearer t7"]);
    assert_eq!(asked.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn tokens_that_arrive_expired_do_not_call_the_source_each_time() {
    let server = Server::with_handler(accept_tokens_from(2)).await;
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let source = move || {
        let number = count.fetch_add(1, Ordering::Relaxed) + 1;
        async move {
            let past = SystemTime::now() - Duration::from_secs(3600);
            Ok::<_, TokenError>(Token::new(format!("t{number}"))?.expires_at(past))
        }
    };
    let client = builder_without_token(server.url())
        .token_source(source)
        .build()
        .unwrap();
    // The first token is rejected, the second one is used.
    for _ in 0..20 {
        client.thing("a").await.unwrap();
    }
    assert_eq!(asked.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn errors_redact_every_token_of_the_call() {
    let tokens = ["t1-abcdefgh", "t2-ijklmnop", "t3-qrstuvwx"];
    let later_client = Arc::new(OnceLock::<Client>::new());
    let client = Arc::clone(&later_client);
    let echo = move |seen: &ReceivedRequest| match seen.number {
        0 => Script::new().write(response(401, &[], "{}")),
        1 => {
            client.get().unwrap().set_token(tokens[2]).unwrap();
            Script::new().write(response(503, &[], "{}"))
        }
        _ => Script::new().write(response(400, &[], tokens.join(" "))),
    };
    let server = Server::with_handler(echo).await;
    let source = move || async move { Ok::<_, TokenError>(Token::new(tokens[1])?) };
    let client = crate::things::builder(server.url())
        .token(tokens[0])
        .token_source(source)
        .build()
        .unwrap();
    later_client.set(client.clone()).unwrap();
    let error = client.thing("a").await.unwrap_err();
    let text = secrets::all_text(&error);
    assert!(error.attempts() == 3 && text.contains("redacted"), "{text}");
    for token in tokens {
        assert_eq!(secrets::hits_of(token, &text), 0, "{token} in {text}");
    }
}
