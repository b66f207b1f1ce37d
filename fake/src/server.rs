//! The HTTP side of an exchange.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::Response;
use axum::http::request::Parts;
use bytes::Bytes;
use tokio::sync::watch;

use crate::answer::Answer;
use crate::body::{self, Received};
use crate::fault::Fault;
use crate::line::Cutter;
use crate::log::Recorded;
use crate::platform::Platform;

/// What the server shares with the handle.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) platform: Platform,
    faults: Mutex<VecDeque<Fault>>,
    log: Mutex<Vec<Recorded>>,
    stopped: watch::Receiver<()>,
}

impl Server {
    /// A server that runs until the sender of `stopped` is gone.
    pub(crate) fn new(platform: Platform, stopped: watch::Receiver<()>) -> Self {
        Self {
            platform,
            faults: Mutex::default(),
            log: Mutex::default(),
            stopped,
        }
    }

    /// The faults to come.
    pub(crate) fn faults(&self) -> MutexGuard<'_, VecDeque<Fault>> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The requests so far.
    pub(crate) fn log(&self) -> MutexGuard<'_, Vec<Recorded>> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends when the server is to stop.
    pub(crate) async fn stopped(&self) {
        // Nothing is ever sent: the only change is that the sender goes away.
        let _ = self.stopped.clone().changed().await;
    }

    /// Notes a request down, which happens before its answer can reach the client.
    fn record(&self, parts: &Parts, body: &Received, status: Option<u16>) {
        let recorded = Recorded::new(parts, body.bytes(), status);
        self.log().push(recorded);
    }
}

/// Serves one request.
pub(crate) async fn serve(
    State(server): State<Arc<Server>>,
    ConnectInfo(cutter): ConnectInfo<Cutter>,
    request: Request,
) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = body::read(body).await;
    let fault = server.faults().pop_front();
    let answer = match fault {
        None => server.platform.answer(&parts, &body),
        Some(Fault::Html(status)) => Answer::html(status),
        Some(Fault::Status(status, kind, message)) => Answer::error(status, &kind, &message),
        Some(Fault::Redirect(location)) => Answer::redirect(&location),
        Some(Fault::HalfBody) => {
            let answer = server.platform.answer(&parts, &body);
            server.record(&parts, &body, Some(answer.status.as_u16()));
            return last_words(&cutter, answer.cut_in_half());
        }
        Some(Fault::Hang) => {
            server.record(&parts, &body, None);
            server.stopped().await;
            return last_words(&cutter, Bytes::new());
        }
        Some(Fault::Close) => {
            server.record(&parts, &body, None);
            return last_words(&cutter, Bytes::new());
        }
        Some(Fault::Raw(bytes)) => {
            server.record(&parts, &body, None);
            return last_words(&cutter, bytes.into());
        }
    };
    server.record(&parts, &body, Some(answer.status.as_u16()));
    answer.into()
}

/// Ends the connection with `words`; the response, which never leaves, makes it write.
fn last_words(cutter: &Cutter, words: Bytes) -> Response<Body> {
    cutter.cut(words);
    Response::default()
}
