//! Tests of the fake server over sockets.

mod constants;
mod faults;
mod losant;
mod raw;
mod rejections;
mod responses;
mod routes;
mod shop;
