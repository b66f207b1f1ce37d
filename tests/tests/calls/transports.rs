//! The contract of transports, and transports that violate it.

mod contract;
mod misbehavior;
mod violations;
