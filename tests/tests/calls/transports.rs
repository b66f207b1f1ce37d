//! Transports: what is believed of them, and what every one of them must do.

mod contract;
mod lies;
mod sloppy;
