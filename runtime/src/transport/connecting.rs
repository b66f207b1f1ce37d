//! Knowledge about requests that cannot have been sent, because there is no connection yet.
//!
//! A call that reaches its deadline drops the future of its transport, which can then no longer tell
//! how far it came. Therefore connectors report while they are polled, and the client observes the
//! reports of each poll. A transport that reports nothing may have sent the request.

use std::cell::Cell;
use std::task::Poll;

/// The progress that was reported during a poll.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Phase {
    /// Nothing was reported.
    Unknown,
    /// The transport is waiting for a connection.
    Connecting,
    /// A request may have been sent.
    Sending,
}

thread_local! {
    static PHASE: Cell<Phase> = const { Cell::new(Phase::Unknown) };
}

/// Polls something and returns what was reported meanwhile.
pub(super) fn observe<T>(poll: impl FnOnce() -> T) -> (T, Phase) {
    // A transport may contain a client, whose calls are observed as well.
    let outer = PHASE.replace(Phase::Unknown);
    let polled = poll();
    (polled, PHASE.replace(outer))
}

#[cfg(any(
    test,
    all(
        any(feature = "reqwest", feature = "hyper"),
        not(target_arch = "wasm32")
    )
))]
fn report(phase: Phase) {
    PHASE.set(PHASE.get().max(phase));
}

/// Reports that the transport is connecting while this future is pending.
#[cfg(any(
    test,
    all(
        any(feature = "reqwest", feature = "hyper"),
        not(target_arch = "wasm32")
    )
))]
pub(super) async fn connecting<F: Future>(connection: F) -> F::Output {
    let mut connection = std::pin::pin!(connection);
    std::future::poll_fn(|cx| {
        let polled = connection.as_mut().poll(cx);
        if polled.is_pending() {
            report(Phase::Connecting);
        }
        polled
    })
    .await
}

/// Polls an exchange and reports whether it is connecting. Other exchanges of the same call do not hide
/// that this one may have sent the request.
#[cfg(any(
    test,
    all(
        any(feature = "reqwest", feature = "hyper"),
        not(target_arch = "wasm32")
    )
))]
pub(super) fn exchange<T>(poll: impl FnOnce() -> Poll<T>) -> Poll<T> {
    let (polled, phase) = observe(poll);
    let is_connecting = polled.is_pending() && phase == Phase::Connecting;
    report(if is_connecting {
        Phase::Connecting
    } else {
        Phase::Sending
    });
    polled
}
