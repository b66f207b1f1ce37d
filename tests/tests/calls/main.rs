//! Calls: everything that an API can declare and a client can do, over real sockets.

// As an application has it that gives the crate another name: `declarations` uses it.
extern crate losant as renamed;

mod apis;
mod blocking;
mod clients;
mod cookies;
mod declarations;
mod download;
mod error_texts;
mod events;
mod exchange;
mod form;
mod interceptors;
mod many;
mod memory;
mod mock;
mod pages;
mod parity;
mod query;
mod raw;
mod replay;
mod responses;
mod transports;
mod upload;
