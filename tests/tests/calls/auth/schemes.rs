//! Each scheme: what is sent, and what the fake server accepts.

use super::*;
use crate::exchange::{Exchange, serve};

#[tokio::test]
async fn basic_credentials_are_sent_in_base64() {
    let fake = fake!(basic_notes, basic_auth("Aladdin", "open sesame"));
    let client = Basic::builder().base_url(fake.base_url());
    let client = client.basic_auth("Aladdin", "open sesame").build().unwrap();
    client.notes().await.unwrap();
    let sent = last_header(&fake, "authorization").unwrap();
    assert_eq!(sent, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
}

#[tokio::test]
async fn keys_are_sent_in_headers_with_and_without_a_prefix() {
    let fake = fake!(header_notes, api_key("x-api-key", KEY));
    let client = Header::builder().base_url(fake.base_url());
    let client = client.api_key(KEY).build().unwrap();
    client.notes().await.unwrap();
    assert_eq!(last_header(&fake, "x-api-key").unwrap(), KEY);
    assert_eq!(last_header(&fake, "authorization"), None);

    let fake = fake!(prefixed_notes, api_key("authorization", KEY));
    let client = Prefixed::builder().base_url(fake.base_url());
    let client = client.api_key(KEY).build().unwrap();
    client.notes().await.unwrap();
    assert_eq!(
        last_header(&fake, "authorization").unwrap(),
        format!("ApiKey {KEY}")
    );
}

#[tokio::test]
async fn keys_are_sent_in_the_query_after_other_params() {
    let fake = fake!(query_notes, api_key("key", KEY));
    let client = Query::builder().base_url(fake.base_url());
    let client = client
        .common(|common| common.lang("de"))
        .api_key(KEY)
        .build()
        .unwrap();
    client.notes().await.unwrap();
    client.notes().after("x").await.unwrap();
    client.add("a note").await.unwrap();
    let key = "key=k3y%2Bof%2Fthe%3Dclie%20nt%261";
    let queries: Vec<_> = fake
        .requests()
        .into_iter()
        .map(|it| it.query.unwrap())
        .collect();
    let expected = ["lang=de", "after=x&lang=de", "lang=de"];
    assert_eq!(queries, expected.map(|query| format!("{query}&{key}")));
}

#[tokio::test]
async fn keys_are_sent_in_a_cookie_together_with_others() {
    let fake = fake!(cookie_notes, api_key("session", "s3ssion/key"));
    let client = Cookie::builder().base_url(fake.base_url());
    let client = client.api_key("s3ssion/key").build().unwrap();
    client.notes().await.unwrap();
    assert_eq!(last_header(&fake, "cookie").unwrap(), "session=s3ssion/key");
    client.health().theme("dark").await.unwrap();
    assert_eq!(last_header(&fake, "cookie").unwrap(), "theme=dark");
    client.health().await.unwrap();
    assert_eq!(last_header(&fake, "cookie"), None);
}

#[tokio::test]
async fn a_client_sends_the_one_credential_that_it_was_given() {
    let fake = fake!(
        any_notes,
        unrestricted_token("a-token"),
        basic_auth("ann", PASSWORD),
        api_key("key", KEY)
    );
    let builder = || Any::builder().base_url(fake.base_url());
    for client in [
        builder().token("a-token"),
        builder().basic_auth("ann", PASSWORD),
        builder().api_key(KEY),
        builder().api_keys([("key", KEY)]),
    ] {
        client.build().unwrap().notes().await.unwrap();
    }
    for client in [
        builder(),
        builder().token("another-token"),
        builder().basic_auth("ann", "another"),
        builder().api_key("another"),
    ] {
        let error = client.build().unwrap().notes().await.unwrap_err();
        assert!(error.is_unauthorized(), "{error}");
    }
}

#[tokio::test]
async fn a_client_sends_all_credentials() {
    let (one, two) = ("dd-api-key", "dd-application-key");
    let fake = fake!(all_notes, api_key(one, "key-one"), api_key(two, "key-two"));
    let builder = || All::builder().base_url(fake.base_url());
    let client = builder().api_keys([(two, "key-two"), (one, "key-one")]);
    client.build().unwrap().notes().await.unwrap();
    assert_eq!(last_header(&fake, one).unwrap(), "key-one");
    assert_eq!(last_header(&fake, two).unwrap(), "key-two");
    for client in [
        builder(),
        builder().api_keys([(one, "key-one"), (two, "wrong")]),
    ] {
        let error = client.build().unwrap().notes().await.unwrap_err();
        assert!(error.is_unauthorized(), "{error}");
    }
}

#[tokio::test]
async fn the_fake_server_rejects_missing_and_wrong_credentials() {
    let fake = fake!(header_notes, api_key("X-API-Key", KEY));
    let builder = || Header::builder().base_url(fake.base_url());
    for client in [builder(), builder().api_key("another-key")] {
        let error = client.build().unwrap().notes().await.unwrap_err();
        assert!(
            error.is_unauthorized() && error.to_string().contains("x-api-key"),
            "{error}"
        );
    }
    // Without a list of keys, any key is accepted, but one is required.
    let fake = fake!(cookie_notes);
    let builder = || Cookie::builder().base_url(fake.base_url());
    builder()
        .api_key("a")
        .build()
        .unwrap()
        .notes()
        .await
        .unwrap();
    assert!(
        builder()
            .build()
            .unwrap()
            .notes()
            .await
            .unwrap_err()
            .is_unauthorized()
    );
    let fake = fake!(basic_notes);
    let client = Basic::builder().base_url(fake.base_url()).build().unwrap();
    assert!(client.notes().await.unwrap_err().is_unauthorized());
}

#[tokio::test]
async fn every_kind_of_call_sends_the_key() {
    let fake = fake!(query_notes, api_key("key", KEY));
    let client = Query::builder().base_url(fake.base_url());
    let client = client.api_key(KEY).build().unwrap();
    assert_eq!(
        client.file().await.unwrap().bytes().await.unwrap(),
        "content"
    );
    assert!(client.events().await.unwrap().next().await.is_some());
    client.raw("GET", "/notes").query("after", 1).await.unwrap();
    let error = client.raw("GET", "/notes").no_auth().await.unwrap_err();
    assert!(error.is_unauthorized());
    tokio::task::spawn_blocking(move || client.notes().wait().unwrap())
        .await
        .unwrap();
    assert_eq!(statuses(&fake), [200, 200, 200, 401, 200]);
}

#[tokio::test]
async fn a_redirect_keeps_the_key_within_its_origin() {
    async fn redirect(exchange: Exchange) {
        if exchange.path == "/notes" {
            exchange.json(302, "location: /other?page=2\r\n", "").await;
        } else {
            let body = format!("[{:?}]", exchange.query);
            exchange.json(200, "", &body).await;
        }
    }

    async fn elsewhere(exchange: Exchange) {
        let location = "location: http://127.0.0.2:1/notes\r\n";
        exchange.json(302, location, "").await;
    }

    let url = serve(redirect).await;
    let client = Query::builder().base_url(url).max_redirects(1);
    let client = client.api_key("a-key").build().unwrap();
    assert_eq!(client.notes().await.unwrap(), ["page=2&key=a-key"]);

    let url = serve(elsewhere).await;
    let client = Query::builder().base_url(url).max_redirects(1);
    let client = client.api_key("a-key").build().unwrap();
    let error = client.notes().await.unwrap_err();
    assert!(error.to_string().contains("another origin"), "{error}");
}

#[tokio::test]
async fn a_key_is_sent_once() {
    async fn echo(exchange: Exchange) {
        let body = format!("[{:?}]", exchange.query);
        exchange.json(200, "", &body).await;
    }
    let client = Query::builder().base_url(serve(echo).await);
    let client = client.api_key("a-key").build().unwrap();
    // The links of some servers repeat the key of the request, here one that has expired.
    for (link, sent) in [
        ("/notes?key=old&a=1", "a=1&key=a-key"),
        ("/notes?a=1&%6Bey=old", "a=1&key=a-key"),
        ("/notes?a=%2f&&key", "a=%2f&key=a-key"),
        ("/notes?&a=%2f&&b", "&a=%2f&&b&key=a-key"),
    ] {
        let call = client.follow(restrait::http::Method::GET, link);
        let queries: Vec<String> = call.json().await.unwrap();
        assert_eq!(queries, [sent], "{link}");
    }
    // A param of the caller would be lost, so it is refused.
    let call = || client.raw("GET", "/notes").query("key", "mine");
    for error in [call().await.unwrap_err(), call().request().unwrap_err()] {
        assert_eq!(error.outcome(), restrait::Outcome::NotSent);
        let text = error.to_string();
        assert!(text.contains("`key`: the client sends its key"), "{text}");
    }
    let call = client.raw("GET", "/notes").query("key", "mine").no_auth();
    let queries: Vec<String> = call.json().await.unwrap();
    assert_eq!(queries, ["key=mine"]);
}

#[tokio::test]
async fn a_client_can_be_given_another_key() {
    let fake = fake!(
        any_notes,
        unrestricted_token("a-token"),
        api_key("key", KEY)
    );
    let client = Any::builder()
        .base_url(fake.base_url())
        .api_key(KEY)
        .build()
        .unwrap();
    // `with_token` and `set_token` set the bearer token, if the client declares one.
    let other = client.with_token("a-token").unwrap();
    other.notes().await.unwrap();
    assert_eq!(fake.requests().last().unwrap().query, None);
    client.notes().await.unwrap();

    let fake = fake!(query_notes, api_key("key", "second-key"));
    let client = Query::builder()
        .base_url(fake.base_url())
        .api_key("first-key")
        .build()
        .unwrap();
    let clone = client.clone();
    assert!(clone.notes().await.unwrap_err().is_unauthorized());
    client.set_token("second-key").unwrap();
    clone.notes().await.unwrap();
    assert!(client.set_token("a\nb").is_err());
    clone
        .with(|common| common.lang("de"))
        .notes()
        .await
        .unwrap();

    let client = Basic::builder().basic_auth("ann", "b").build().unwrap();
    let error = client.set_token("a").unwrap_err().to_string();
    assert!(error.contains("`basic_auth`"), "{error}");
}
