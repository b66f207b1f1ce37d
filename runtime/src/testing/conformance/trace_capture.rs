//! Captures traces as text.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::{self, DefaultGuard, NoSubscriber};
use tracing::{Dispatch, Event, Metadata, Subscriber};

use crate::sync::lock;

/// A subscriber that stores all spans and events as text.
#[derive(Clone, Default)]
pub(super) struct TraceCapture(Arc<Mutex<String>>);

/// Captures the traces of this thread until it is dropped.
pub(super) struct CaptureGuard {
    _subscriber: DefaultGuard,
    _other: Dispatch,
}

impl TraceCapture {
    /// Starts to capture.
    pub(super) fn start(&self) -> CaptureGuard {
        // With a single dispatcher, the thread that reaches a callsite first decides for all threads whether it is
        // enabled, and most threads have no subscriber. With two, tracing asks both dispatchers.
        CaptureGuard {
            _other: Dispatch::new(NoSubscriber::default()),
            _subscriber: subscriber::set_default(self.clone()),
        }
    }

    pub(super) fn text(&self) -> String {
        lock(&self.0).clone()
    }

    fn push(&self, record: impl FnOnce(&mut LineBuffer)) {
        let mut line = LineBuffer(String::new());
        record(&mut line);
        let mut text = lock(&self.0);
        text.push_str(&line.0);
        text.push('\n');
    }
}

impl Subscriber for TraceCapture {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.push(|line| span.record(line));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.push(|line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.push(|line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// The fields of a span or an event.
struct LineBuffer(String);

impl Visit for LineBuffer {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn callsites_that_another_thread_reached_first_are_captured() {
        let reach = || tracing::info!(place = "reached");
        let capture = TraceCapture::default();
        let guard = capture.start();
        std::thread::spawn(reach).join().unwrap();
        assert_eq!(capture.text(), "");
        reach();
        drop(guard);
        assert!(capture.text().contains("reached"), "{}", capture.text());
    }
}
