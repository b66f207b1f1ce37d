//! Every kind of call: what an HTTP API can ask of a client, over real sockets.

mod form;
mod query;
mod server;
mod upload;
