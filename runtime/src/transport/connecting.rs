//! Knowledge about requests that cannot have been sent, because the transport is still connecting.
//!
//! A call that reaches its deadline drops the future of its transport, which can then no longer tell
//! how far it came. Therefore connectors report while they are polled, and the client observes the
//! reports of each poll. A transport that reports nothing may have sent the request.

use std::cell::Cell;
use std::future::poll_fn;
use std::pin::pin;

/// The progress that was reported during a poll.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Phase {
    /// Nothing was reported.
    Unknown,
    /// The transport is waiting for a connection.
    Connecting,
    /// A request may have been sent.
    #[cfg_attr(
        not(all(
            any(feature = "reqwest", feature = "hyper"),
            not(target_arch = "wasm32")
        )),
        expect(dead_code, reason = "no transport reports it")
    )]
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

/// Reports a phase. The latest phase of a poll counts.
pub(super) fn report(phase: Phase) {
    PHASE.set(PHASE.get().max(phase));
}

/// Waits for a connection, and tells the client that nothing is sent meanwhile.
///
/// A transport of your own awaits its connector with it, in the future that [`Transport::send`]
/// returns. If the deadline passes while it is connecting, the outcome of the call is then
/// [`Outcome::NotSent`] instead of [`Outcome::Unknown`]. Do not send a byte of the request until the
/// connection is there.
///
/// [`Transport::send`]: super::Transport::send
/// [`Outcome::NotSent`]: crate::Outcome::NotSent
/// [`Outcome::Unknown`]: crate::Outcome::Unknown
///
/// ```
/// use restrait::transport::connecting;
///
/// # struct Connection;
/// # async fn connect() -> std::io::Result<Connection> { Ok(Connection) }
/// # async fn exchange(_: Connection) {}
/// # async fn send() -> std::io::Result<()> {
/// let connection = connecting(connect()).await?;
/// exchange(connection).await;
/// # Ok(()) }
/// ```
pub async fn connecting<F: Future>(connection: F) -> F::Output {
    let mut connection = pin!(connection);
    poll_fn(|cx| {
        let polled = connection.as_mut().poll(cx);
        if polled.is_pending() {
            report(Phase::Connecting);
        }
        polled
    })
    .await
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Poll, Waker};

    use super::*;

    #[test]
    fn reports_reach_the_innermost_observer() {
        let mut cx = Context::from_waker(Waker::noop());
        let mut connection = pin!(connecting(std::future::pending::<()>()));
        let ((polled, inner), outer) = observe(|| observe(|| connection.as_mut().poll(&mut cx)));
        assert_eq!((polled, inner), (Poll::Pending, Phase::Connecting));
        assert_eq!(outer, Phase::Unknown);
    }

    #[test]
    fn connection_that_is_ready_is_not_reported() {
        let mut cx = Context::from_waker(Waker::noop());
        let mut connection = pin!(connecting(std::future::ready(())));
        let polled = observe(|| connection.as_mut().poll(&mut cx));
        assert_eq!(polled, (Poll::Ready(()), Phase::Unknown));
    }
}
