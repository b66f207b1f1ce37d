//! Event streams that go on while the server runs.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;
use tokio::sync::watch;
use tokio::time::{Instant, Sleep, sleep};

use super::Response;

/// Comment that is sent while there are no events.
const KEEP_ALIVE: Bytes = Bytes::from_static(b": keep-alive\n\n");

/// Events that handlers send to open streams.
///
/// A handler keeps a feed in the state of the server, responds with [`Response::follow`], and other
/// handlers [`send`](Self::send) events. Clones are the same feed.
///
/// ```
/// use restrait_fake::{EventFeed, Response};
///
/// let feed = EventFeed::default();
/// let stream = Response::events([("state", 20)]).follow(&feed, None);
/// feed.send("state", &21);
/// # let _ = stream;
/// ```
#[derive(Clone, Debug)]
pub struct EventFeed(Arc<watch::Sender<Vec<Bytes>>>);

impl Default for EventFeed {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(Vec::new())))
    }
}

impl PartialEq for EventFeed {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for EventFeed {}

impl EventFeed {
    /// Sends an event to all open streams. Its data is serialized as JSON. Data that cannot be serialized
    /// is sent as an event `error`.
    pub fn send<T: Serialize + ?Sized>(&self, name: &str, data: &T) {
        let event = match serde_json::to_string(data) {
            Ok(data) => format!("event: {name}\ndata: {data}\n\n"),
            Err(error) => super::text_event("error", &error.to_string()),
        };
        self.0.send_modify(|events| events.push(event.into()));
    }

    /// Returns the number of events that were sent.
    fn len(&self) -> usize {
        self.0.borrow().len()
    }

    fn get(&self, position: usize) -> Option<Bytes> {
        self.0.borrow().get(position).cloned()
    }
}

/// The part of a response that comes from a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Follow {
    feed: EventFeed,
    /// Number of events that were sent before the response.
    position: usize,
    keep_alive: Option<Duration>,
}

impl Response {
    /// Sends the events that are sent to a feed from now on, after all other events. The body stays open
    /// until the client disconnects or the server stops.
    ///
    /// With `keep_alive`, the stream has a comment after each pause of this length.
    #[must_use]
    pub fn follow(mut self, feed: &EventFeed, keep_alive: Option<Duration>) -> Self {
        self.follow = Some(Follow {
            feed: feed.clone(),
            position: feed.len(),
            keep_alive,
        });
        self.keep_open()
    }
}

/// The chunks of a feed.
pub(super) struct FeedChunks {
    follow: Follow,
    /// Completes when the feed has another event.
    next: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    keep_alive: Option<Pin<Box<Sleep>>>,
}

impl From<Follow> for FeedChunks {
    fn from(follow: Follow) -> Self {
        let next = None;
        let keep_alive = None;
        Self {
            follow,
            next,
            keep_alive,
        }
    }
}

impl FeedChunks {
    /// Returns the next event or comment.
    pub(super) fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Bytes> {
        let Follow {
            feed,
            position,
            keep_alive,
        } = &mut self.follow;
        loop {
            if let Some(event) = feed.get(*position) {
                *position += 1;
                self.next = None;
                self.keep_alive = None;
                return Poll::Ready(event);
            }
            if let Some(pause) = keep_alive {
                let timer = self
                    .keep_alive
                    .get_or_insert_with(|| Box::pin(sleep(*pause)));
                if timer.as_mut().poll(cx).is_ready() {
                    timer.as_mut().reset(Instant::now() + *pause);
                    return Poll::Ready(KEEP_ALIVE);
                }
            }
            let next = self.next.get_or_insert_with(|| {
                let (mut events, position) = (feed.0.subscribe(), *position);
                Box::pin(async move {
                    // The feed has ended if the server has. Then nothing else follows.
                    if events.wait_for(|all| all.len() > position).await.is_err() {
                        std::future::pending::<()>().await;
                    }
                })
            });
            ready!(next.as_mut().poll(cx));
            self.next = None;
        }
    }
}
