//! Interceptors: what an application does around every call.

mod metrics;
mod order;
mod rate_limit;
