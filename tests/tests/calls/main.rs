//! Declarations and calls, tested over sockets.

// An application can rename the crate. `declarations` uses this name.
extern crate losant as renamed;

mod apis;
mod blocking;
mod capture;
mod clients;
mod conditional;
mod constants;
mod cookies;
mod declarations;
mod download;
mod encoding;
mod error_in_success;
mod error_texts;
mod events;
mod exchange;
mod failures;
mod form;
mod interceptors;
mod many;
mod memory;
mod mock;
mod pages;
mod parity;
mod pauses;
mod query;
mod raw;
mod replay;
mod request_bodies;
mod request_headers;
mod responses;
mod runtimes;
mod statuses;
mod transports;
mod upload;
