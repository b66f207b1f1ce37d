//! The contract of transports, and transports that violate it.

mod contract;
mod frames;
mod http1;
mod http2;
mod misbehavior;
mod over_tls;
mod proxies;
mod tls;
mod violations;
