//! Transports: the contract that all of them fulfil.

mod contract;
mod misbehavior;
mod violations;
