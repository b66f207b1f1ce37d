//! A layer around the connector that reports while it is connecting.

use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;

use crate::BoxFuture;
use crate::transport::connecting::connecting;

/// Wraps connectors in [`Report`].
#[derive(Debug, Clone, Copy)]
pub(super) struct ReportLayer;

/// A connector that reports while it is connecting.
#[derive(Debug, Clone)]
pub(super) struct Report<S>(S);

impl<S> Layer<S> for ReportLayer {
    type Service = Report<S>;

    fn layer(&self, connector: S) -> Report<S> {
        Report(connector)
    }
}

impl<S, R> Service<R> for Report<S>
where
    S: Service<R>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = BoxFuture<Result<S::Response, S::Error>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, request: R) -> Self::Future {
        Box::pin(connecting(self.0.call(request)))
    }
}
