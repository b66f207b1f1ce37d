//! Tests of the fake server, over sockets and in the same process.

mod constants;
mod faults;
mod in_process;
mod losant;
mod raw;
mod rejections;
mod responses;
mod routes;
mod schemas;
mod shop;
