//! The fake server of `restrait-fake`, over real sockets.

mod faults;
mod losant;
mod raw;
mod refusals;
mod responses;
mod routes;
mod shop;
