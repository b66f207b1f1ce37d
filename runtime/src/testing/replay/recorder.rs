//! Records requests and responses.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use super::body_copy::BodyCopy;
use super::recording::{RecordedCall, Recording};
use super::tee::Tee;
use super::{ReplayError, Sanitizer, file};
use crate::BoxFuture;
use crate::error::TransportError;
use crate::testing::mock::Request;
use crate::transport::{Transport, TransportRequest, TransportResponse};

/// A [`Transport`] that records the requests and responses of another one. See the [module](super).
///
/// It is cheap to clone, and all clones share the recording: pass one clone to the client, and call
/// [`save`](Recorder::save) on another.
///
/// ```no_run
/// # #[cfg(feature = "reqwest")]
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use restrait::testing::replay::Recorder;
/// use restrait::transport::Reqwest;
///
/// let recorder = Recorder::new(Reqwest::new(|builder| builder)?).redact("pin");
/// let builder = restrait::Client::builder().base_url("https://api.example.com");
/// let client = builder.transport(recorder.clone()).build()?;
/// // Call the API with `client`.
/// recorder.save("tests/recordings/users.json")?;
/// # let _ = client;
/// # Ok(()) }
/// ```
pub struct Recorder<T> {
    inner: Arc<T>,
    recording: Recording,
}

impl<T: Transport> Recorder<T> {
    /// Creates a recorder of `transport`.
    pub fn new(transport: T) -> Self {
        let (inner, recording) = (Arc::new(transport), Recording::default());
        Self { inner, recording }
    }

    /// Redacts the values of params, form fields and JSON members with this name, too.
    ///
    /// The case of the name is ignored.
    #[must_use]
    pub fn redact(self, name: impl Into<String>) -> Self {
        let mut state = self.recording.lock();
        let mut names = state.sanitizer.names().to_vec();
        names.push(name.into());
        state.sanitizer = Sanitizer::new(names);
        drop(state);
        self
    }

    /// Writes the recording to a file. Missing directories are created.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be written, or if the body of a response was neither read
    /// to its end nor dropped.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<(), ReplayError> {
        let path = path.as_ref();
        let state = self.recording.lock();
        let mut exchanges = Vec::new();
        for call in &state.calls {
            match call {
                RecordedCall::Complete(exchange) => exchanges.push(exchange.clone()),
                RecordedCall::Failed => {}
                RecordedCall::Pending(request, _) => {
                    let (method, template) = (request.method(), request.endpoint().path());
                    let reason = format!(
                        "the response to `{method} {template}` is incomplete; read or drop its body \
                         before saving"
                    );
                    return Err(ReplayError::write(path, reason));
                }
            }
        }
        file::write(path, state.sanitizer.names().to_vec(), exchanges)
    }
}

impl<T: Transport> Transport for Recorder<T> {
    fn send(
        &self,
        mut request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let recording = self.recording.clone();
        let body = request.body.as_bytes().cloned().unwrap_or_default();
        let recorded = Request::new(&request, body);
        let body_copy = BodyCopy::attach(&mut request.body);
        let sent = self.inner.send(request);
        Box::pin(async move {
            // If the call fails or its future is dropped, so is the slot.
            let slot = recording.start(recorded, body_copy);
            Ok(Tee::record(sent.await?, slot))
        })
    }
}

impl<T> Clone for Recorder<T> {
    fn clone(&self) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
            recording: self.recording.clone(),
        }
    }
}

impl<T> fmt::Debug for Recorder<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").finish_non_exhaustive()
    }
}
