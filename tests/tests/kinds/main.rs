//! Every kind of call: what an HTTP API can ask of a client, over real sockets.

mod answers;
mod form;
mod query;
mod server;
mod upload;
