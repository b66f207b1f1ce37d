//! The name of a header is invalid.
//~ at `"x api key"`
//~ names `x api key`
//~ fix `x api key` => `x-api-key`

use restrait::client;

#[client(auth = header("x api key"))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
