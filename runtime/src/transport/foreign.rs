//! Transports whose connections belong to a runtime that the client does not know.

use super::{Transport, TransportError, TransportRequest, TransportResponse};
use crate::{BoxFuture, wait};

/// A transport for blocking calls, whose connections may belong to the runtime of the caller.
///
/// If the blocked thread drives that runtime, nothing would ever arrive. Such calls fail at once.
pub(super) struct Foreign<T>(pub(super) T);

impl<T: Transport> Transport for Foreign<T> {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        if wait::blocks_its_runtime() {
            let reason = "a blocking call would block the runtime that drives its connection; \
                          await it, or use `spawn_blocking`";
            return Box::pin(async move { Err(TransportError::rejected(reason)) });
        }
        self.0.send(request)
    }
}
