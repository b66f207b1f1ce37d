//! The builder: credentials that are not declared, missing or invalid.

use restrait::client::ApiClient;
use restrait::{ClientBuilder, Error};

use super::*;

fn failure<C: ApiClient>(builder: ClientBuilder<C>) -> Error {
    match builder.build() {
        Ok(_) => panic!("the client was built"),
        Err(error) => error,
    }
}

#[test]
fn credentials_that_are_not_declared_name_those_that_are() {
    for (error, param, names) in [
        (
            failure(Basic::builder().token("a")),
            "token",
            &["`basic_auth`"][..],
        ),
        (
            failure(Header::builder().token("a")),
            "token",
            &["`api_key`"],
        ),
        (
            failure(Any::builder().api_keys([("x", "a")])),
            "api_keys",
            &["`x`", "`key`"],
        ),
        (failure(All::builder().token("a")), "token", &["`api_keys`"]),
        (
            failure(All::builder().api_key("a")),
            "api_key",
            &["`dd-api-key`", "`api_keys`"],
        ),
        (
            failure(Open::builder().token("a")),
            "token",
            &["`auth = none`"],
        ),
        (
            failure(Open::builder().api_key("a")),
            "api_key",
            &["`auth = none`"],
        ),
        (
            failure(Cookie::builder().basic_auth("a", "b")),
            "basic_auth",
            &["`api_key`"],
        ),
        (
            failure(
                restrait::Client::builder()
                    .base_url("https://h")
                    .api_key("a"),
            ),
            "api_key",
            &["`token`"],
        ),
    ] {
        assert_eq!(error.param(), Some(param), "{error}");
        for name in names {
            assert!(error.to_string().contains(name), "{error}");
        }
    }
}

#[test]
fn a_client_of_one_credential_takes_no_second_one() {
    let error = failure(Any::builder().token("a").api_key("b"));
    let text = error.to_string();
    assert!(
        text.contains("`token`") && text.contains("`api_key`"),
        "{error}"
    );
    // The same one can be set again.
    assert!(Any::builder().token("a").token("b").build().is_ok());
    assert!(Any::builder().build().is_ok());
}

#[test]
fn some_credentials_without_the_others_name_the_missing_one() {
    assert!(All::builder().build().is_ok());
    let error = failure(All::builder().api_keys([("dd-api-key", "a")]));
    assert_eq!(error.param(), Some("dd-application-key"));
    assert!(error.to_string().contains("missing"), "{error}");
}

#[test]
fn invalid_credentials_are_not_shown() {
    for error in [
        failure(Basic::builder().basic_auth("a:secret", "b")),
        failure(Basic::builder().basic_auth("a", "secret\r\nb")),
        failure(Basic::builder().basic_auth("", "")),
        failure(Header::builder().api_key("secret\n")),
        failure(Header::builder().api_key(" secret")),
        failure(Prefixed::builder().api_key("ApiKey secret")),
        failure(Query::builder().api_key("")),
        failure(Cookie::builder().api_key("secret;b")),
    ] {
        assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
    }
    let builder = format!("{:?}", Any::builder().api_key(KEY));
    assert!(!builder.contains(KEY), "{builder}");
}

#[test]
fn a_token_source_needs_a_scheme_for_its_tokens() {
    let source = || async { Ok::<_, restrait::auth::TokenError>(restrait::Token::new("a")?) };
    for error in [
        failure(All::builder().token_source(source)),
        failure(Open::builder().token_source(source)),
    ] {
        assert_eq!(error.param(), Some("token_source"), "{error}");
    }
    let error = failure(Any::builder().token_source(source).api_key("a"));
    assert!(error.to_string().contains("`token_source`"), "{error}");
}
