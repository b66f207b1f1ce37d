//! Interceptors.

mod metrics;
mod order;
mod rate_limit;
