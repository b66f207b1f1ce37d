//! The stand-in server of `restrait-server`, over real sockets.

mod answers;
mod faults;
mod losant;
mod raw;
mod refusals;
mod shop;
