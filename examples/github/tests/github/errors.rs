//! Errors of the fake: their types, and the rate limits.

use std::time::Duration;

use github::{GitHub, NewIssue, Problem, issues};
use restrait::interceptor::RateLimiter;
use restrait::rate_limit::RateLimit;
use restrait::{ErrorKind, Outcome};
use restrait_fake::{Fault, Response};
use serde_json::json;

use crate::server::{OWNER, REPO, TestResult, builder, start};

#[tokio::test]
async fn a_missing_issue_is_not_found() -> TestResult {
    let (_server, github) = start().await?;
    let error = github.issues().get(OWNER, REPO, 99).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(Problem::of(&error), Some(Problem::NotFound));
    let expected = "GET /repos/<owner>/<repo>/issues/<number>: 404 Not Found: Not Found";
    assert_eq!(error.to_string(), expected);
    let other = github.repositories().get(OWNER, "other").await;
    assert_eq!(Problem::of(&other.unwrap_err()), Some(Problem::NotFound));
    Ok(())
}

#[tokio::test]
async fn an_invalid_value_is_named() -> TestResult {
    let (_server, github) = start().await?;
    let untitled = NewIssue::new("");
    let error = github.issues().create(OWNER, REPO, &untitled).await;
    let error = error.unwrap_err();
    let Some(Problem::Invalid(violations)) = Problem::of(&error) else {
        panic!("{error}");
    };
    assert_eq!(violations.len(), 1);
    assert_eq!(violations[0].resource.as_deref(), Some("Issue"));
    assert_eq!(violations[0].field.as_deref(), Some("title"));
    assert_eq!(violations[0].code.as_deref(), Some("missing_field"));
    let message = error.api().unwrap().message.as_deref();
    assert_eq!(message, Some("Validation Failed"));
    Ok(())
}

/// A `POST` is sent once, whatever the status of the limit.
#[tokio::test]
async fn a_secondary_rate_limit_has_a_time_to_wait() -> TestResult {
    let (server, github) = start().await?;
    for status in [403, 429] {
        let body = json!({ "message": "You have exceeded a secondary rate limit." });
        let response = Response::json(status, &body).header("retry-after", "60");
        server.fail_next_for::<issues::Create>(Fault::Response(response));
        let issue = NewIssue::new("a");
        let error = github.issues().create(OWNER, REPO, &issue).await;
        let error = error.unwrap_err();
        let retry_after = Some(Duration::from_secs(60));
        let expected = Problem::SecondaryRateLimit { retry_after };
        assert_eq!(Problem::of(&error), Some(expected));
        assert_eq!((error.attempts(), error.outcome()), (1, Outcome::Answered));
    }
    Ok(())
}

/// A `GET` with the status 429 is sent again after the time that GitHub asks for.
#[tokio::test]
async fn reads_wait_for_a_secondary_rate_limit() -> TestResult {
    let (server, github) = start().await?;
    server.fail_next_for::<issues::Get>(Fault::TooManyRequests(0));
    assert_eq!(github.issues().get(OWNER, REPO, 1).await?.number, 1);
    assert_eq!(server.requests().len(), 2);
    Ok(())
}

#[tokio::test]
async fn the_rate_limit_is_known() -> TestResult {
    let (server, github) = start().await?;
    server.with_state(|state| state.remaining = 1);
    github.account().me().await?;
    let rate = RateLimit::from_client(&github).unwrap();
    assert_eq!((rate.limit, rate.remaining), (Some(5000), Some(0)));
    let limits = github.account().rate_limits().await?;
    assert_eq!(limits.resources.core.remaining, 0);
    let error = github.account().me().await.unwrap_err();
    assert_eq!(Problem::of(&error), Some(Problem::RateLimit));
    Ok(())
}

/// The limit ends in an hour, and the deadline of a call is 30 seconds.
#[tokio::test]
async fn a_call_that_must_wait_too_long_is_not_sent() -> TestResult {
    let (server, _) = start().await?;
    let limiter = RateLimiter::from_server();
    let github = builder(&server).interceptor(limiter).build()?;
    server.with_state(|state| state.remaining = 1);
    github.account().me().await?;
    let error = github.account().me().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TimedOut);
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert_eq!(server.requests().len(), 1);
    Ok(())
}

#[tokio::test]
async fn writes_need_a_token() -> TestResult {
    let (server, _) = start().await?;
    let anonymous = GitHub::builder().base_url(server.base_url()).build()?;
    let issue = anonymous.issues().get(OWNER, REPO, 1).await?;
    assert_eq!(issue.title, "Crash on start");
    let issue = NewIssue::new("a");
    let error = anonymous.issues().create(OWNER, REPO, &issue).await;
    let problem = Problem::of(&error.unwrap_err());
    assert_eq!(problem, Some(Problem::Unauthorized));
    Ok(())
}
