//! A service that calls Losant for many tenants, each with a token of its own.
//!
//! | Request | Response |
//! | --- | --- |
//! | `GET /{tenant}/devices?page=0` | a page of the tenant's devices |
//! | `GET /{tenant}/usage` | the usage of the tenant's organization in the current billing period |
//!
//! A caller may send `x-request-id`, which is passed on to Losant, and `x-timeout-ms`, which limits the time of
//! the whole request. `tests/` shows how to test such a service over real sockets.

use std::io;
use std::sync::Arc;

use axum::routing::get;
use axum::{Router, middleware};
use tokio::net::TcpListener;

use error::Failure;

mod context;
pub mod demo;
mod error;
mod routes;
mod tenants;

pub use tenants::{Tenant, TenantConfig, Tenants, base_client};

/// An error of the start of the service.
pub type StartError = Box<dyn std::error::Error + Send + Sync>;

/// Returns the service.
pub fn app(tenants: Tenants) -> Router {
    Router::new()
        .route("/{tenant}/devices", get(routes::devices))
        .route("/{tenant}/usage", get(routes::usage))
        .fallback(|| async { Failure::not_found("unknown path") })
        .layer(middleware::from_fn(context::handle))
        .with_state(Arc::new(tenants))
}

/// Serves until `shutdown` completes, and then ends the requests in progress.
///
/// Each request has a deadline, so the end takes ten seconds at most.
///
/// # Errors
///
/// If the listener fails.
pub async fn serve(
    listener: TcpListener,
    tenants: Tenants,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    axum::serve(listener, app(tenants))
        .with_graceful_shutdown(shutdown)
        .await
}
