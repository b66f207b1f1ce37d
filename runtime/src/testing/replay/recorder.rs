//! Writes down what goes through.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use super::copied::Copied;
use super::tape::{Slot, Tape};
use super::tee::Tee;
use super::{Clean, ReplayError, file};
use crate::BoxFuture;
use crate::error::TransportError;
use crate::testing::mock::Request;
use crate::transport::{Transport, TransportRequest, TransportResponse};

/// Stands before a transport and writes down what goes through it. See the [module](super).
///
/// It is cheap to clone, and clones share everything: one is given to the client, another
/// [saves](Recorder::save).
pub struct Recorder<T> {
    inner: Arc<T>,
    tape: Tape,
}

impl<T: Transport> Recorder<T> {
    /// Records what `transport` sends and receives.
    pub fn new(transport: T) -> Self {
        let (inner, tape) = (Arc::new(transport), Tape::default());
        Self { inner, tape }
    }

    /// Takes out, from now on, the values of params and JSON members of this name too.
    #[must_use]
    pub fn redact(self, name: impl Into<String>) -> Self {
        let mut state = self.tape.state();
        let mut names = state.clean.names().to_vec();
        names.push(name.into());
        state.clean = Clean::new(names);
        drop(state);
        self
    }

    /// Writes the file, and the folders that it is to be in.
    ///
    /// # Errors
    ///
    /// When it cannot be written, or when the answer to a call has not ended: its body is to be
    /// read or dropped before.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<(), ReplayError> {
        let path = path.as_ref();
        let state = self.tape.state();
        let mut exchanges = Vec::new();
        for slot in &state.slots {
            match slot {
                Slot::Done(exchange) => exchanges.push(exchange.clone()),
                Slot::Lost => {}
                Slot::Open(request, _) => {
                    let (method, template) = (request.method(), request.endpoint().path());
                    let problem = format!(
                        "is not written: the answer to {method} {template} has not ended; read it \
                         or drop it"
                    );
                    return Err(ReplayError::new(path, problem));
                }
            }
        }
        file::write(path, state.clean.names().to_vec(), exchanges)
    }
}

impl<T: Transport> Transport for Recorder<T> {
    fn send(
        &self,
        mut prepared: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let tape = self.tape.clone();
        let known = prepared.body.as_bytes().cloned().unwrap_or_default();
        let request = Request::new(&prepared, known);
        let copied = Copied::of(&mut prepared.body);
        let sent = self.inner.send(prepared);
        Box::pin(async move {
            let (number, clean) = tape.begin(request, copied);
            match sent.await {
                Ok(received) => Ok(Tee::over(received, tape, number, clean)),
                Err(error) => {
                    tape.end(number, None);
                    Err(error)
                }
            }
        })
    }
}

impl<T> Clone for Recorder<T> {
    fn clone(&self) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
            tape: self.tape.clone(),
        }
    }
}

impl<T> fmt::Debug for Recorder<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").finish_non_exhaustive()
    }
}
