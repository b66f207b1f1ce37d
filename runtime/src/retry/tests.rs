use super::*;
use crate::error::TransportError;

#[test]
fn delays_double_up_to_the_limit() {
    let retry = Retry::default().backoff(Duration::from_millis(100), Duration::from_secs(1));
    for (attempt, limit) in [
        (1, 100),
        (2, 200),
        (3, 400),
        (4, 800),
        (5, 1000),
        (u32::MAX, 1000),
    ] {
        let limit = Duration::from_millis(limit);
        let delays: Vec<_> = (0..200).map(|_| retry.backoff_after(attempt)).collect();
        assert!(delays.iter().all(|delay| *delay <= limit));
        assert!(delays.iter().any(|delay| *delay > limit / 2));
        assert!(delays.iter().any(|delay| *delay < limit / 2));
    }
    let none = Retry::default().backoff(Duration::ZERO, Duration::ZERO);
    assert_eq!(none.backoff_after(3), Duration::ZERO);
}

static GET: Route = Route::new(Method::GET, "");
static POST: Route = Route::new(Method::POST, "");

fn failure(cause: &Cause, attempts: u32) -> Failure<'_> {
    Failure {
        cause,
        route: &GET,
        attempts,
        retry_after: Duration::ZERO,
        remaining: Duration::MAX,
    }
}

/// Returns whether a `GET` and a `POST` are sent again.
fn repeats(cause: &Cause) -> (bool, bool) {
    let retry = Retry::default();
    (retry.repeats(cause, &GET), retry.repeats(cause, &POST))
}

#[test]
fn requests_that_were_not_sent_are_repeated_whatever_their_method() {
    let not_sent = TransportError::not_sent("no route");
    let late = TransportError::connect_timed_out("late");
    for error in [not_sent, late] {
        assert_eq!(repeats(&Cause::Transport(error)), (true, true));
    }
    let token: Box<dyn std::error::Error + Send + Sync> = "closed".into();
    assert_eq!(repeats(&Cause::Token(token.into())), (false, false));
}

#[test]
fn requests_that_may_have_arrived_are_repeated_if_they_are_idempotent() {
    let reset = TransportError::response_lost("reset");
    let late = TransportError::timed_out("late");
    for error in [reset, late] {
        assert_eq!(repeats(&Cause::Transport(error)), (true, false));
    }
    for status in [408, 429, 500, 502, 503, 504] {
        assert_eq!(repeats(&Cause::with_status(status)), (true, false));
    }
    assert_eq!(repeats(&Cause::with_status(409)), (false, false));
}

#[test]
fn permanent_failures_are_not_repeated() {
    for error in [
        TransportError::rejected("no"),
        TransportError::connect("bad certificate").permanent(),
        TransportError::response_lost("not HTTP").permanent(),
    ] {
        assert_eq!(repeats(&Cause::Transport(error)), (false, false));
    }
}

#[test]
fn refused_connections_get_fewer_attempts() {
    let refused = || std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
    let refused = Cause::Transport(TransportError::connect(std::io::Error::other(refused())));
    let unreachable = Cause::Transport(TransportError::connect("unreachable"));
    let last = |retry: &Retry, cause| {
        let mut attempts = 1..;
        attempts.find(|it| retry.next_delay(&failure(cause, *it)).is_none())
    };
    let retry = Retry::default();
    assert_eq!(last(&retry, &refused), Some(3));
    assert_eq!(last(&retry, &unreachable), Some(5));
    let patient = retry.max_attempts(8).max_refused_attempts(9);
    assert_eq!(last(&patient, &refused), Some(8));
    assert_eq!(last(&Retry::never(), &refused), Some(1));
}

#[test]
fn retry_after_is_added_to_the_backoff_and_limited() {
    let cause = Cause::with_status(503);
    let second = Duration::from_secs(1);
    let retry = Retry::default().max_retry_after(second * 2);
    let after = |retry_after, remaining| {
        let failure = Failure {
            retry_after,
            remaining,
            ..failure(&cause, 1)
        };
        retry.next_delay(&failure)
    };
    let delay = after(second, second * 9).unwrap();
    assert!((second..second * 2).contains(&delay), "{delay:?}");
    assert_eq!(after(second * 3, second * 9), None);
    assert_eq!(after(second, second), None);
}

#[test]
fn there_is_at_least_one_attempt() {
    assert_eq!(Retry::never().max_attempts, 1);
    assert_eq!(Retry::default().max_attempts(0).max_attempts, 1);
}

#[test]
fn statuses_are_those_of_errors() {
    let retry = Retry::default();
    let valid = retry
        .clone()
        .on_status(400, [Method::GET])
        .never_on_status(999);
    assert_eq!(valid.check(), Ok(()));
    assert!(retry.clone().on_status(400, []).check().is_err());
    for status in [0, 99, 100, 200, 304, 399, 1000] {
        let added = retry.clone().on_status(status, [Method::GET]);
        let removed = retry.clone().never_on_status(status);
        assert!(added.check().is_err() && removed.check().is_err());
    }
}
