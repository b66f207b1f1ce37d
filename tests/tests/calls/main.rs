//! Declarations and calls, tested over sockets.

// An application can rename the crate. `declarations` uses this name.
extern crate losant as renamed;

mod apis;
mod auth;
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
mod follow;
mod form;
mod head;
mod header_maps;
mod idempotency_keys;
mod interceptors;
mod limits;
mod many;
mod memory;
mod methods;
mod mock;
mod pages;
mod param_types;
mod parity;
mod paths;
mod pauses;
mod query;
mod raw;
mod replay;
mod request_bodies;
mod request_headers;
mod responses;
mod runtimes;
mod setters;
mod statuses;
mod trace_context;
mod transports;
mod upload;
