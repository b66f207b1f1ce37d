//! Every kind of call: what an HTTP API can ask of a client, over real sockets.

mod answers;
mod apis;
mod blocking;
mod download;
mod events;
mod form;
mod many;
mod memory;
mod pages;
mod query;
mod server;
mod undeclared;
mod upload;
