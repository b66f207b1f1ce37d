//! A key is sent in a header that the transport sets.
//~ at `"host"`
//~ fix `header("host")` => `bearer`

use restrait::client;

#[client(auth = header("host"))]
pub struct Client;

fn main() {
    let _ = Client::builder();
}
