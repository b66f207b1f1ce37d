//! Calls of endpoints by name, compared with the typed calls.

mod bodies;
mod mistakes;
mod requests;
mod responses;
mod secrets;
mod sent;

use restrait::Client;
use restrait::dynamic::DynamicCall;
use serde_json::Value;

use crate::parity::api::lamps;

const TOKEN: &str = "a-long-token";

/// Returns a client that sends nothing.
fn offline() -> Client {
    let builder = Client::builder().base_url("https://api.example.com/v1");
    builder.token(TOKEN).build().unwrap()
}

/// Returns a call of an endpoint for lamps.
fn call<'a>(client: &'a Client, name: &str, arguments: Value) -> DynamicCall<'a, Client> {
    let endpoint = lamps::INFO.endpoint(name).unwrap();
    DynamicCall::new(client, endpoint, arguments)
}
