//! Tests of the client with the fake.

mod calls;
mod errors;
mod server;
