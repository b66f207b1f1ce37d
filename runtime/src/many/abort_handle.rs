//! Aborts many calls from another task or thread.

use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};

use crate::sync::lock;

/// Aborts the calls of a [`Many`](super::Many) from another task or thread.
///
/// [`Many::abort_handle`](super::Many::abort_handle) returns it. It is cheap to clone, and all clones
/// abort the same calls.
///
/// ```
/// use restrait::{api, endpoint, many};
///
/// # #[api] trait Users {
/// #     #[endpoint(method = "GET", path = "/users/<id>")]
/// #     fn user(&self, id: u64) -> String;
/// # }
/// # async fn example(client: restrait::Client) {
/// let mut users = many((1..=1000).map(|id| client.user(id)));
/// let handle = users.abort_handle();
/// std::thread::spawn(move || handle.abort());
/// while let Some(user) = users.next().await {
///     println!("{user:?}");
/// }
/// # }
/// ```
#[derive(Debug, Clone, Default)]
pub struct AbortHandle(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    is_aborted: bool,
    waker: Option<Waker>,
}

impl AbortHandle {
    /// Drops the calls that are in progress and starts no more. The stream of results then ends.
    pub fn abort(&self) {
        let mut state = lock(&self.0);
        state.is_aborted = true;
        if let Some(waker) = state.waker.take() {
            waker.wake();
        }
    }

    /// Returns `true` if the calls were aborted. Otherwise, `abort` wakes the task.
    pub(super) fn poll(&self, cx: &mut Context<'_>) -> bool {
        let mut state = lock(&self.0);
        state.waker = Some(cx.waker().clone());
        state.is_aborted
    }
}
