//! A key in a header has no name.
//~ at `header`
//~ fix `header` => `header("x-api-key")`

use restrait::client;

#[client(auth = header)]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
