//! A client has a constant media type of bodies.
//~ at `"content-type"`
//~ fix `(headers("content-type" = "application/json"))` => ``

use restrait::client;

#[client(headers("content-type" = "application/json"))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
