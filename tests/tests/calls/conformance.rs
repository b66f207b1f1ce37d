//! The contract of transports, and transports that violate it.

mod contract;
mod over_tls;
mod violations;
