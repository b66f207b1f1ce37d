//! Tests of streamed bodies.

use std::collections::VecDeque;
use std::future::poll_fn;

use super::*;

type Polled = Poll<Option<Result<Frame<Bytes>, TransportError>>>;

/// A body that returns these results one after the other, and then seems complete.
struct Scripted(VecDeque<Polled>);

impl Body for Scripted {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Polled {
        assert!(!self.0.is_empty(), "a script panics at its end");
        self.0.pop_front().unwrap_or(Poll::Ready(None))
    }
}

fn data(text: &'static str) -> Polled {
    Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(text.as_bytes())))))
}

fn body(script: impl IntoIterator<Item = Polled>, length: Option<u64>) -> BoxBody {
    let script = Box::pin(Scripted(script.into_iter().collect()));
    streamed(GuardedBody::new(script), Duration::from_secs(5), length)
}

async fn next(body: &mut BoxBody) -> Option<Result<Frame<Bytes>, TransportError>> {
    poll_fn(|cx| body.as_mut().poll_frame(cx)).await
}

#[tokio::test(start_paused = true)]
async fn failed_body_fails_each_time_it_is_polled() {
    let reset = || Poll::Ready(Some(Err(TransportError::response_lost("reset"))));
    let late = [
        Poll::Pending,
        Poll::Pending,
        data("late"),
        Poll::Ready(None),
    ];
    for (failure, mut body) in [
        ("a reset", body([reset(), Poll::Ready(None)], None)),
        (
            "an early end",
            body([data("ab"), Poll::Ready(None)], Some(3)),
        ),
        ("a panic", body([], None)),
        ("the read timeout", body(late, None)),
    ] {
        let mut first = next(&mut body).await;
        while matches!(first, Some(Ok(_))) {
            first = next(&mut body).await;
        }
        assert!(matches!(first, Some(Err(_))), "{failure}");
        for _ in 0..3 {
            assert!(!body.is_end_stream(), "{failure}");
            let error = next(&mut body).await.expect(failure).expect_err(failure);
            assert!(error.to_string().contains("failed before"), "{error}");
        }
    }
}

#[tokio::test]
async fn complete_body_remains_complete() {
    let mut body = body([data("ab"), data("c"), Poll::Ready(None)], Some(3));
    assert!(next(&mut body).await.unwrap().is_ok());
    assert!(next(&mut body).await.unwrap().is_ok());
    for _ in 0..3 {
        assert!(next(&mut body).await.is_none());
        assert!(body.is_end_stream());
    }
}

/// A body that is always ready and never has data.
struct Empty;

impl Body for Empty {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Polled {
        data("")
    }
}

#[tokio::test]
async fn empty_frames_do_not_extend_the_read_timeout() {
    let mut body = streamed(
        GuardedBody::new(Box::pin(Empty)),
        Duration::from_millis(20),
        None,
    );
    let error = next(&mut body).await.unwrap().unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn skips_empty_frames() {
    let mut body = body(
        [data(""), data(""), data("a"), data(""), Poll::Ready(None)],
        Some(1),
    );
    assert_eq!(
        next(&mut body).await.unwrap().unwrap().into_data().unwrap(),
        "a"
    );
    assert!(next(&mut body).await.is_none());
}

#[test]
fn read_timeout_passes_in_another_runtime() {
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_time().build().unwrap()
    };
    let never = std::iter::repeat_with(|| Poll::Pending).take(10);
    let script = Box::pin(Scripted(never.collect()));
    let mut body = streamed(GuardedBody::new(script), Duration::from_millis(50), None);
    let first = runtime();
    first.block_on(poll_fn(|cx| {
        // The timer is started in the first runtime, which then no longer runs.
        assert!(body.as_mut().poll_frame(cx).is_pending());
        Poll::Ready(())
    }));
    let limit = Duration::from_secs(10);
    let ended = runtime().block_on(async { tokio::time::timeout(limit, next(&mut body)).await });
    let error = ended.expect("the timer of a runtime that does not run never fires");
    assert!(error.unwrap().unwrap_err().is_timeout());
    drop(first);
}
