//! Faults of connections, proxies and certificates.

mod frames;
mod http1;
mod http2;
mod misbehavior;
mod proxies;
mod tls;
