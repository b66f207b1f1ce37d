//! The stand-in server of `restrait-server`, over real sockets.

mod answers;
mod faults;
mod raw;
mod refusals;
mod shop;
